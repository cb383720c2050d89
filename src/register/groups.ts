import { type AnyEntry, type Standing, standingStates } from './entry.ts';
import { sortTitle } from './order.ts';
import { append } from './relations.ts';
import { slugOf } from './slug.ts';

/** The entries that have something in common, and the part of an address that stands for it. */
export interface Group {
	slug: string;
	name: string;
	entries: AnyEntry[];
}

/** What a council's own papers are, as lists by subject, place and year show them: a decision is shown with its report. */
export function isPaper({ kind }: AnyEntry): boolean {
	return kind === 'report' || kind === 'strategy';
}

/** The papers of each year that has some, or what else is listed, newest first. */
export function groupByYear(entries: AnyEntry[], isListed = isPaper): Group[] {
	const years = gather(entries.filter(isListed), ({ year }) => (year ? [year] : []));
	return [...years]
		.sort(([a], [b]) => Number(b) - Number(a))
		.map(([year, own]) => ({ slug: year, name: year, entries: own }));
}

/** The papers of each theme, or what else is listed, in the order of `site.yaml`: a theme without any has its page too. */
export function groupByTheme(entries: AnyEntry[], themes: string[], isListed = isPaper): Group[] {
	const listed = gather(entries.filter(isListed), (entry) => entry.themes);
	return themes.map((name) => ({ slug: slugOf(name), name, entries: listed.get(name) ?? [] }));
}

/** What papers about every ward are gathered under: no ward may have this slug. */
export const everyWard = 'all';

/** The papers that concern each ward, or what else is listed: what names it and what is about every ward, which is also a group of its own, at the end. */
export function groupByWard(entries: AnyEntry[], wards: string[], isListed = isPaper): Group[] {
	if (wards.length === 0) return [];
	const named = gather(entries.filter(isListed), (entry) => entry.wards);
	const forAll = named.get('all') ?? [];
	const groups = wards.map((name) => ({
		slug: slugOf(name),
		name,
		entries: [...new Set([...(named.get(name) ?? []), ...forAll])],
	}));
	return [...groups, { slug: everyWard, name: 'Every ward', entries: forAll }];
}

/** The reports that each body considers, by the id of the body. */
export function reportsByBody(entries: AnyEntry[]): Map<string, AnyEntry[]> {
	return gather(
		entries.filter(({ kind }) => kind === 'report'),
		({ bodies }) => bodies,
	);
}

/** The papers in each state that some are in, in the order of a paper's life. */
export function groupByStanding(entries: AnyEntry[]): (Omit<Group, 'name'> & { state: Standing['state'] })[] {
	const papers = gather(entries.filter(isPaper), ({ standing }) => (standing ? [standing.state] : []));
	return standingStates.flatMap((state) => {
		const own = papers.get(state);
		return own ? [{ slug: state.replaceAll('_', '-'), state, entries: own }] : [];
	});
}

/** Everything that has a title of its own, by its first letter. Titles that begin with a figure or another sign come last. */
export function groupByLetter(entries: AnyEntry[]): Group[] {
	const titled = entries.filter(({ kind }) => !['decision', 'notice', 'page'].includes(kind));
	const letters = gather(titled, ({ title }) => [letterOf(title)]);
	const inOrder = [...letters].sort(
		([a], [b]) => Number(a === others) - Number(b === others) || (a < b ? -1 : 1),
	);
	return inOrder.map(([letter, own]) => ({
		slug: letter.toLowerCase(),
		name: letter === others ? '0 to 9 and other signs' : letter,
		entries: own,
	}));
}

const others = 'other';

/** The letter under which a title is filed, A to Z without its accent. */
export function letterOf(title: string): string {
	const first = sortTitle(title).normalize('NFD').charAt(0).toUpperCase();
	return /[A-Z]/.test(first) ? first : others;
}

/** The entries under each of their keys. */
export function gather(entries: AnyEntry[], keysOf: (entry: AnyEntry) => string[]): Map<string, AnyEntry[]> {
	const groups = new Map<string, AnyEntry[]>();
	for (const entry of entries) for (const key of new Set(keysOf(entry))) append(groups, key, entry);
	return groups;
}
