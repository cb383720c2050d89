import { parseBody } from '../../markdown/parse.ts';
import { type Passage, readPassages } from '../../markdown/read-passages.ts';
import type { CouncilRecord } from '../../records/kinds.ts';
import type { Report } from '../../records/report.ts';
import { isMdx } from '../../register/read-body.ts';
import type { Register } from '../../register/register.ts';
import { placeOf } from '../check.ts';

/**
 * Whether the words of a record can still be bettered. A paper that has been to its last meeting is part of the public
 * record and stays as it was read there; guidance is in other people's words. Pages of the site can always be mended.
 */
export function isOpenToChange({ kind, data }: CouncilRecord, today: string): boolean {
	if (kind === 'guidance' || kind === 'body' || data.status === 'withdrawn') return false;
	if (kind === 'page' || data.status === 'draft') return true;
	if ('published' in data && data.published !== undefined && data.published > today) return true;
	if (kind === 'report') return isToBeConsidered(data, today);
	return kind === 'strategy' && data.adopted === undefined && data.in_force_from === undefined;
}

function isToBeConsidered({ considered, report_date, published }: Report, today: string): boolean {
	const last = considered
		.flatMap(({ date }) => date ?? [])
		.sort()
		.at(-1);
	return (last ?? report_date ?? published ?? today) >= today;
}

/** In characters, ten pages: what is longer is no paragraph that anyone wrote, and grammar would take minutes. */
const longestPassage = 20_000;

/** What was read last: the rules look at one record after another, and the tree behind its passages is large. */
let last: { record: CouncilRecord; passages: Passage[] } | undefined;

/** The passages of a record that is open to change; none of another. */
export function passagesToBetter(record: CouncilRecord, { today }: Register): Passage[] {
	if (!isOpenToChange(record, today) || isMdx(record)) return [];
	if (last?.record === record) return last.passages;
	const passages = readPassages(record.body, parseBody(record.body)).filter(
		({ text }) => text.length <= longestPassage,
	);
	last = { record, passages };
	return passages;
}

/** What the details of such a record say in words, each at the place of its field. */
export function detailsToBetter(record: CouncilRecord, { today }: Register): Passage[] {
	if (!isOpenToChange(record, today)) return [];
	const data: Record<string, unknown> = record.data;
	return ['title', 'summary', 'purpose'].flatMap((field): Passage[] => {
		const text = data[field];
		return typeof text === 'string'
			? [{ text: text.replace(/\s/g, ' '), kind: 'text', placeAt: () => placeOf(record, field) }]
			: [];
	});
}
