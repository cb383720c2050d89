import { comingSteps } from './coming-steps.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { lastDayOf } from './notice-standing.ts';
import { compareText } from './order.ts';

/** What is to be decided: a notice, or a report to the executive of which no notice is recorded here. */
export type PlanItem = Entry<'notice'> | Entry<'report'>;

/** What is to be decided from a day on, soonest first. */
export function planOn(entries: AnyEntry[], today: string): PlanItem[] {
	const isOpen = ({ standing }: AnyEntry) => standing?.state === 'to_be_considered';
	const notices = noticesIn(entries);
	const noticed = new Set(notices.map(({ data }) => data.report));
	const executives = new Set(entries.filter(isExecutive).map(({ title }) => title));
	const unannounced = entries.filter(
		(entry): entry is Entry<'report'> =>
			entry.kind === 'report' &&
			isOpen(entry) &&
			!noticed.has(entry.id) &&
			comingSteps(entry, today).some(({ role, body }) => role === 'decide' && executives.has(body)),
	);
	return [...notices.filter(isOpen), ...unannounced].sort(soonestFirst);
}

/** The plan as it stood in a month, `YYYY-MM`: notices given by its end of what was not yet decided at its start. */
export function planOfMonth(entries: AnyEntry[], month: string): Entry<'notice'>[] {
	return noticesIn(entries)
		.filter(({ data }) => {
			const last = [lastDayOf(data), data.withdrawn?.date].filter((day) => day !== undefined).sort()[0];
			return data.published.slice(0, 7) <= month && (last ?? '9999').slice(0, 7) >= month;
		})
		.sort(soonestFirst);
}

/** The months that have a plan, newest first: from that of the first notice to that of a day. */
export function planMonths(entries: AnyEntry[], today: string): string[] {
	const first = noticesIn(entries)
		.map(({ data }) => data.published.slice(0, 7))
		.sort(compareText)[0];
	const months: string[] = [];
	for (let month = today.slice(0, 7); first !== undefined && month >= first; month = monthBefore(month))
		months.push(month);
	return months;
}

function noticesIn(entries: AnyEntry[]): Entry<'notice'>[] {
	return entries.filter((entry) => entry.kind === 'notice');
}

function isExecutive(entry: AnyEntry): boolean {
	return entry.kind === 'body' && entry.data.regime === 'executive';
}

function soonestFirst(a: PlanItem, b: PlanItem): number {
	return compareText(firstDayOf(a), firstDayOf(b)) || compareText(a.title, b.title);
}

function firstDayOf(item: PlanItem): string {
	const day = item.kind === 'notice' ? (item.data.date ?? item.data.period?.from) : item.standing?.until;
	return day ?? '9999';
}

function monthBefore(month: string): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	const [yearBefore, before] = number === 1 ? [year - 1, 12] : [year, number - 1];
	return `${String(yearBefore).padStart(4, '0')}-${String(before).padStart(2, '0')}`;
}
