import type { AnyEntry, Entry, RouteStep } from './entry.ts';
import { firstDay } from './notice-standing.ts';
import { compareText } from './order.ts';

/** A report that goes before one who decides for the executive, and of which no notice is recorded here. */
export interface Unannounced {
	report: Entry<'report'>;
	step: RouteStep & { date: string };
}

/** What is to be decided from a day on, soonest first. */
export interface ForwardPlan {
	notices: Entry<'notice'>[];
	unannounced: Unannounced[];
}

/** The forward plan on a day. */
export function planOn(entries: AnyEntry[], today: string): ForwardPlan {
	const notices = noticesIn(entries).filter(isOpen).sort(soonestFirst);
	const executives = new Set(entries.filter(isExecutive).map(({ id }) => id));
	const unannounced = entries.flatMap((entry) =>
		entry.kind === 'report' ? stepsWithoutNotice(entry, executives, today) : [],
	);
	return {
		notices,
		unannounced: unannounced.sort(
			(a, b) => compareText(a.step.date, b.step.date) || compareText(a.report.title, b.report.title),
		),
	};
}

function stepsWithoutNotice(report: Entry<'report'>, executives: Set<string>, today: string): Unannounced[] {
	if (report.data.status === 'withdrawn' || report.superseded_by) return [];
	const announced = new Set(
		report.notices.filter(({ notice }) => notice !== 'private_meeting').map(({ body }) => body),
	);
	return report.route.flatMap(({ date, ...step }) => {
		const decides = step.role === undefined || step.role === 'decide';
		const isToCome = date !== undefined && date >= today && step.decision === undefined;
		const isMeant = decides && isToCome && executives.has(step.body.id) && !announced.has(step.body.id);
		return isMeant ? [{ report, step: { ...step, date } }] : [];
	});
}

/** The plan of a month, `YYYY-MM`. */
export interface PlanMonth {
	month: string;
	/** Notices that had been given by its end, of what had not been decided at its start; soonest first. */
	notices: Entry<'notice'>[];
}

/** The plan as it stood in each month, newest first: from that of the first notice to that of a day. */
export function planMonths(entries: AnyEntry[], today: string): PlanMonth[] {
	const notices = noticesIn(entries).sort(soonestFirst);
	const [first] = notices.map(({ data }) => monthOf(data.published)).sort(compareText);
	const now = monthOf(today);
	const months = new Map<string, Entry<'notice'>[]>();
	for (let month = now; first !== undefined && month >= first; month = monthBefore(month))
		months.set(month, []);
	for (const notice of notices) {
		const [last = now] = [monthOf(lastOnPlan(notice) ?? today), now].sort(compareText);
		const given = monthOf(notice.data.published);
		for (let month = last; month >= given; month = monthBefore(month)) months.get(month)?.push(notice);
	}
	return [...months].map(([month, own]) => ({ month, notices: own }));
}

/** The last day, or month, on which a notice is in the plan: that of its decision or its withdrawal, or the last on which it was to be decided. */
function lastOnPlan(notice: Entry<'notice'>): string | undefined {
	const { data, standing, decisions } = notice;
	if (data.withdrawn) return data.withdrawn.date;
	if (isOpen(notice)) return standing?.until;
	return decisions.at(-1)?.date ?? data.date ?? data.period?.to;
}

/** Whether what a notice announces is still to be decided; what was put off to a later meeting is. */
function isOpen({ standing }: Entry<'notice'>): boolean {
	const isPutOff = standing?.state === 'deferred' || standing?.state === 'referred';
	return standing?.state === 'to_be_considered' || (isPutOff && standing.until !== undefined);
}

function noticesIn(entries: AnyEntry[]): Entry<'notice'>[] {
	return entries.filter((entry) => entry.kind === 'notice');
}

function isExecutive(entry: AnyEntry): boolean {
	return entry.kind === 'body' && entry.data.regime === 'executive';
}

function soonestFirst(a: Entry<'notice'>, b: Entry<'notice'>): number {
	const dayOf = ({ data }: Entry<'notice'>) => firstDay(data) ?? '9999';
	return compareText(dayOf(a), dayOf(b)) || compareText(a.title, b.title) || compareText(a.id, b.id);
}

function monthOf(date: string): string {
	return date.slice(0, 7);
}

function monthBefore(month: string): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	const [yearBefore, before] = number === 1 ? [year - 1, 12] : [year, number - 1];
	return `${String(yearBefore).padStart(4, '0')}-${String(before).padStart(2, '0')}`;
}
