import damerauLevenshtein from 'damerau-levenshtein';
import { actsEndingIn, type KnownAct, knownActs } from './known-acts.ts';

/** The Act that is meant where the name that is printed is that of none. */
export interface Misnamed {
	/** The title as printed, with the space behind it. */
	head: string;
	/** The right name. */
	name: string;
	url?: string;
	fault: 'title' | 'year';
}

/** The words of a title at the end of a text: those with a capital, in brackets, and the small words between them. */
const titleBefore =
	/(?:(?:\p{Lu}[\p{L}’'-]*|\([^()]{1,60}\)|and|of|the|for|in|to|from|with|etc\.?|&),?\s+)+$/u;
/** Words that stand before a name, with a capital where a sentence begins, and are no part of it. */
export const openingWords =
	'the a an under in by see both section schedule part per as from since also and of for to with & or'.split(
		' ',
	);
const opening = new RegExp(String.raw`^(?:(?:${openingWords.join('|')}),?\s+)+`, 'i');

/**
 * Reads a name that is close to that of an Act of the same year, or is that of an Act of other years only. It says
 * nothing of a name that may be right: most Acts are not known here.
 */
export function readMisnamed(
	before: string,
	{ ending, year }: { ending: string; year: number },
): Misnamed | undefined {
	const head = titleBefore.exec(before)?.[0].replace(opening, '');
	if (!head || !ending.startsWith('act ')) return undefined;
	const typed = wordsOf(head);
	const close = actsEndingIn(ending)
		.map((act) => ({ act, steps: stepsBetween(typed, wordsOf(act.head)) }))
		.filter(({ steps }) => steps !== undefined)
		.sort((a, b) => (a.steps ?? 0) - (b.steps ?? 0))[0];
	if (close) return { head, name: close.act.name, url: close.act.url, fault: 'title' };
	const meant = nearestYear(typed.join(' '), year);
	return meant && { head, name: meant.name, fault: 'year' };
}

/** The words that tell one title from another: not "and", "of" and their like. */
function wordsOf(head: string): string[] {
	const words =
		head
			.toLowerCase()
			.replace(/[’']/g, '')
			.match(/[\p{L}-]+/gu) ?? [];
	return words.filter((word) => !/^(?:and|of|the|for|in|to|from|with|etc)$/.test(word));
}

/** How many letters differ between two titles of which each word is that of the other but for its ending or a slip. */
function stepsBetween(typed: string[], known: string[]): number | undefined {
	if (typed.length !== known.length) return undefined;
	let all = 0;
	for (const [index, word] of typed.entries()) {
		const other = known[index] ?? '';
		if (word === other) continue;
		const { steps } = damerauLevenshtein(word, other);
		if (steps > Math.max(word.length, other.length) * 0.34) return undefined;
		all += steps;
	}
	return all > 3 ? undefined : all;
}

/** The last year of which it is known which Acts there are. */
const lastKnownYear = 2024;

/** Titles that only the Acts in the list have, of no other year. */
const wholly = new Set(
	[
		'Anti-social Behaviour',
		'Building Safety',
		'Care',
		'Cities and Local Government Devolution',
		'Civil Contingencies',
		'Clean Neighbourhoods and Environment',
		'Climate Change',
		'Countryside and Rights of Way',
		'Crime and Disorder',
		'Data Protection',
		'Disability Discrimination',
		'Domestic Abuse',
		'Equality',
		'Flood and Water Management',
		'Freedom of Information',
		'Health and Safety at Work etc.',
		'Homelessness Reduction',
		'Human Rights',
		'Levelling-up and Regeneration',
		'Local Audit and Accountability',
		'Local Democracy, Economic Development and Construction',
		'Local Government and Housing',
		'Local Government and Public Involvement in Health',
		'Localism',
		'Mental Capacity',
		'Modern Slavery',
		'Public Libraries and Museums',
		'Public Services (Social Value)',
		'Race Relations',
		'Race Relations (Amendment)',
		'Subsidy Control',
		'Traffic Management',
	].map((head) => wordsOf(head).join(' ')),
);

function nearestYear(title: string, year: number): KnownAct | undefined {
	if (!wholly.has(title) || year > lastKnownYear) return undefined;
	const acts = knownActs.filter(({ head }) => wordsOf(head).join(' ') === title);
	return acts.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0];
}
