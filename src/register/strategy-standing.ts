import type { RecordOf } from '../records/kinds.ts';
import type { Consideration } from '../records/report.ts';
import type { Standing } from './entry.ts';
import { compareText } from './order.ts';

/** What a strategy's standing is worked out from. */
export interface Course {
	strategy: RecordOf<'strategy'>;
	/** What takes its place. */
	successor: RecordOf<'strategy'> | undefined;
	/** The next meeting at which a report asks a body to adopt it. */
	next: Consideration | undefined;
}

/** Whether a strategy is in force on a day. A month compares as its first day, and an end in a month as its last. */
export function standingOfStrategy({ strategy, successor, next }: Course, today: string): Standing {
	const { data } = strategy;
	if (data.status === 'withdrawn') return { state: 'withdrawn', since: data.withdrawn?.date };
	const replacedFrom = successor && beginsOn(successor);
	const end = endsOn(strategy, today);
	if (successor && replacedFrom && replacedFrom <= today)
		return { state: 'superseded', by: successor.id, since: end && end < replacedFrom ? end : replacedFrom };
	if (hasEnded(end, today)) return { state: 'lapsed', since: end };
	const from = beginsOn(strategy);
	if (from && from <= today) return { state: 'in_effect', since: from, until: end };
	return { state: 'to_be_considered', since: data.adopted && from, until: next?.date, by: next?.body };
}

/** The day or month from which a strategy is in force, as far as that has been decided. */
export function beginsOn({ data }: Pick<RecordOf<'strategy'>, 'data'>): string | undefined {
	return data.status === 'withdrawn' ? undefined : (data.in_force_from ?? data.adopted);
}

/** The day or month with which a strategy ends, as far as that was decided by a day: an extension moves it. */
export function endsOn({ data }: RecordOf<'strategy'>, today: string): string | undefined {
	const toCome = data.extended.filter(({ date }) => date > today).sort((a, b) => compareText(a.date, b.date));
	return toCome[0]?.from ?? data.in_force_to;
}

/** Whether a day, or a month, is over. */
export function hasEnded(end: string | undefined, today: string): boolean {
	return end !== undefined && end < today.slice(0, end.length);
}
