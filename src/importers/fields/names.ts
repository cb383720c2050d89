import { closest } from '../../records/closest.ts';
import { idLike } from '../../records/fields.ts';
import type { CouncilRecord, RecordOf } from '../../records/kinds.ts';
import { normalWords } from '../template/normal-words.ts';

type BodyRecord = RecordOf<'body'>;
type Cited = RecordOf<'guidance'> | RecordOf<'strategy'>;

/** A name of a record on a paper, and where it stands in the text that was searched. */
export interface FoundName {
	id: string;
	start: number;
	end: number;
}

/** The names of the council's bodies and of what its papers cite, as a paper may print them. */
export interface Names {
	/** The body that these words name, and no more. */
	body(words: string): string | undefined;
	/** The bodies that are named in a text, from left to right. */
	bodiesIn(text: string): FoundName[];
	regimeOf(id: string): BodyRecord['data']['regime'] | undefined;
	kindOf(id: string): BodyRecord['data']['kind'] | undefined;
	/** The document that words on a paper cite: the one with the longest title in them. */
	cited(words: string): string | undefined;
	/** The documents that a text names, in its order. */
	citedIn(text: string): string[];
	/** The name that these words nearly are. */
	nearest(words: string, kind: 'body' | 'cited'): string | undefined;
}

interface Name {
	id: string;
	words: string;
}

/** Collects the names. A short name that several bodies share is that of the one whose full name is on the paper. */
export function readNames(records: CouncilRecord[], paper: string): Names {
	const bodies = records.filter((record): record is BodyRecord => record.kind === 'body');
	const cited = records.filter(
		(record): record is Cited => record.kind === 'guidance' || record.kind === 'strategy',
	);
	const bodyNames = byLength(bodies.flatMap((body) => namesOfBody(body)).filter(byRelevance(bodies, paper)));
	const citedNames = byLength(
		cited.flatMap((record) =>
			titlesOf(record).map((title) => ({ id: record.id, words: normalWords(title) })),
		),
	);
	return {
		body: (words) => bodyNames.find((name) => name.words === withoutThe(normalWords(words)))?.id,
		bodiesIn: (text) => findNames(text, bodyNames),
		regimeOf: (id) => bodies.find((body) => body.id === id)?.data.regime,
		kindOf: (id) => bodies.find((body) => body.id === id)?.data.kind,
		cited: (words) => findNames(words, citedNames, 'longest')[0]?.id,
		citedIn: (text) => [...new Set(findNames(text, citedNames).map(({ id }) => id))],
		nearest: (words, kind) =>
			closest(
				withoutThe(normalWords(words)),
				(kind === 'body' ? bodyNames : citedNames).map((name) => name.words),
			)[0],
	};
}

const withoutThe = (words: string): string => words.replace(/^the\s+/, '');

function namesOfBody({ id, data }: BodyRecord): (Name & { isShort: boolean })[] {
	const full = [data.name, id].map((name) => ({ id, words: withoutThe(normalWords(name)), isShort: false }));
	return data.short_name
		? [...full, { id, words: withoutThe(normalWords(data.short_name)), isShort: true }]
		: full;
}

function titlesOf(record: Cited): string[] {
	return record.kind === 'guidance' ? [record.data.title, ...record.data.aliases] : [record.data.title];
}

/** Of the bodies that share a short name, keeps the one whose council, which the rest of its full name is, is on the paper. */
function byRelevance(bodies: BodyRecord[], paper: string): (name: Name & { isShort: boolean }) => boolean {
	const words = normalWords(paper);
	const squashed = words.replace(/[^\p{L}\p{N}]/gu, '');
	return (name) => {
		if (!name.isShort) return true;
		const sharing = bodies.filter(
			({ data }) => data.short_name && withoutThe(normalWords(data.short_name)) === name.words,
		);
		if (sharing.length < 2) return true;
		const own = bodies.find(({ id }) => id === name.id);
		const council = withoutThe(normalWords(own?.data.name ?? ''))
			.replace(name.words, '')
			.trim();
		return (
			council !== '' && (words.includes(council) || squashed.includes(idLike(council).replaceAll('-', '')))
		);
	};
}

const byLength = <T extends Name>(names: T[]): T[] =>
	[...names].sort((a, b) => b.words.length - a.words.length);

/** Finds names as whole words, the longest first where two begin in one place; none inside another. */
function findNames(text: string, names: Name[], order: 'place' | 'longest' = 'place'): FoundName[] {
	const lower = sameLength(text);
	const found: FoundName[] = [];
	for (const { id, words } of names) {
		for (
			let start = lower.indexOf(words);
			start >= 0 && words !== '';
			start = lower.indexOf(words, start + 1)
		) {
			const end = start + words.length;
			const isWhole =
				!/[\p{L}\p{N}]/u.test(lower[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(lower[end] ?? '');
			if (isWhole && found.every((other) => end <= other.start || start >= other.end))
				found.push({ id, start, end });
		}
	}
	return order === 'longest' ? found : found.sort((a, b) => a.start - b.start);
}

/** As `normalWords`, but with each character in its place. */
const sameLength = (text: string): string =>
	text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s/g, ' ').toLowerCase();
