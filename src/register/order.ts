import type { AnyEntry, Summary } from './entry.ts';

type Titled = Pick<Summary, 'id' | 'title'>;

/** Newest first; what has no date comes last, and equal dates stand by title, then by id. */
export function newestFirst(a: Titled & Pick<Summary, 'date'>, b: Titled & Pick<Summary, 'date'>): number {
	return compareText(b.date ?? '', a.date ?? '') || byTitle(a, b);
}

/** As in a dictionary: without regard to case, quotation marks or an article, and with numbers by their size. */
export function byTitle(a: Titled, b: Titled): number {
	return compareTitles(sortTitle(a.title), sortTitle(b.title)) || compareText(a.id, b.id);
}

/** Strategies in force first, by title; then those to come, and then the others, newest first. */
export function inForceFirst(a: Summary, b: Summary): number {
	const rank = ({ standing }: Summary) =>
		standing?.state === 'in_effect' ? 0 : standing?.state === 'to_be_considered' ? 1 : 2;
	return rank(a) - rank(b) || (rank(a) === 0 ? byTitle(a, b) : newestFirst(a, b));
}

const { compare: compareTitles } = new Intl.Collator('en-GB', { numeric: true, ignorePunctuation: true });

/** The title as it is filed: `The Cantle Report` under C, `‘Thinking Local’` under T. */
export function sortTitle(title: string): string {
	const bare = title.replace(/^[^\p{L}\p{N}]+/u, '');
	return bare.replace(/^(the|an?)\s+(?=\S)/i, '');
}

/** The day on which the public could first read it: as written, or as near to that as is known. */
export function publishedOn(entry: AnyEntry): string | undefined {
	switch (entry.kind) {
		case 'report':
			return entry.data.published ?? entry.data.report_date ?? entry.date;
		case 'decision':
		case 'strategy':
			return entry.data.published ?? entry.date;
		default:
			return entry.date;
	}
}

/** The last day on which the public text was changed: by a correction, or by a withdrawal. */
export function changedOn(entry: AnyEntry): string | undefined {
	const changes = entry.kind === 'report' ? entry.data.changes.map(({ date }) => date) : [];
	const withdrawn = 'withdrawn' in entry.data ? entry.data.withdrawn?.date : undefined;
	const dates = [publishedOn(entry), ...changes, withdrawn].filter((date) => date !== undefined);
	return dates.sort(compareText).at(-1);
}

/** ISO 8601 dates compare as text; a month stands before its days. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
