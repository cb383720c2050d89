import type { Kind } from '../../records/kinds.ts';
import type { Site } from '../../records/site.ts';
import { outcomesOf } from '../../register/decision-outcomes.ts';
import type { AnyEntry } from '../../register/entry.ts';
import type { Row } from '../../register/rows.ts';
import { outcomeLists } from '../decisions/outcome-words.ts';
import { standingWords, states, toneOf } from '../lists/standing-words.ts';

interface Mark {
	name: string;
	value: string;
}

const kinds: Record<Kind, string> = {
	report: 'Report',
	decision: 'Decision',
	notice: 'Notice',
	guidance: 'Guidance',
	strategy: 'Strategy',
	body: 'Body',
	page: 'Page',
};

/** What the search filters, sorts and shows a page by. Every page has the key it is sorted by: without, it would vanish. */
export function searchMarks(
	entry: AnyEntry,
	{ bodies, row }: { bodies: string[]; row: Row },
	{ wards }: Site,
): { filters: Mark[]; meta: Mark[]; date: string } {
	const { kind, title, date, year, by, data } = entry;
	// What concerns every ward is found under each of them.
	const ofWards = entry.wards.includes('all') ? (wards.length > 0 ? wards : ['All wards']) : entry.wards;
	const named = (name: string, values: (string | undefined)[]): Mark[] =>
		values.flatMap((value) => (value ? [{ name, value }] : []));
	return {
		filters: [
			...named('kind', [kinds[kind]]),
			...named('body', [...new Set(bodies)]),
			// When a body was set up is no year of a paper.
			...named('year', [kind === 'body' ? undefined : year]),
			...named('theme', entry.themes),
			...named('ward', ofWards),
			...named(kind === 'decision' ? 'outcome' : 'standing', standingNames(row)),
		],
		meta: [
			...named('title', [title]),
			...named('kind', [kinds[kind]]),
			...named('date', [date]),
			...named('by', [by]),
			...named('standing', [standingWords(row)]),
			...named('tone', [standingWords(row) && toneOf(row)]),
			...named('reference', ['reference' in data ? data.reference : undefined]),
		],
		date: date ?? '0000',
	};
}

/** What a search is narrowed by: of a decision what came of it, of another paper where it stands. */
function standingNames(row: Row): string[] {
	if (row.kind === 'decision') return [...outcomesOf(row)].map((outcome) => outcomeLists[outcome].name);
	return row.standing ? [states[row.standing.state].name] : [];
}
