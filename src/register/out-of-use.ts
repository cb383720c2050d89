import { firstDay } from './calendar.ts';
import type { Entry } from './entry.ts';

/** That a document is out of use, and from when that is known. */
export interface OutOfUse {
	how: 'withdrawn' | 'superseded';
	/** A year, month or day: it was so then, and may have been before. */
	since?: string;
}

/** Whether guidance was withdrawn or superseded. Its successor's issue and the last look at it both say since when; the earlier one holds. */
export function outOfUse({
	data,
	superseded_by,
}: Pick<Entry<'guidance'>, 'data' | 'superseded_by'>): OutOfUse | undefined {
	const isEnded = data.standing === 'withdrawn' || data.standing === 'superseded';
	if (!isEnded && !superseded_by) return undefined;
	const lookedUp = isEnded ? data.standing_as_of : undefined;
	const [since] = [superseded_by?.date, lookedUp].filter((date) => date !== undefined).sort();
	const how = superseded_by || data.standing === 'superseded' ? 'superseded' : 'withdrawn';
	return { how, ...(since !== undefined && { since }) };
}

/** Splits what is dated by whether it comes before a day, or before the first day of a month or year. */
export function splitAt<T extends { date?: string }>(
	dated: T[],
	since: string | undefined,
): { before: T[]; after: T[] } {
	if (since === undefined) return { before: dated, after: [] };
	const groups = Map.groupBy(dated, ({ date }) => (date ?? '') < firstDay(since));
	return { before: groups.get(true) ?? [], after: groups.get(false) ?? [] };
}
