import type { CouncilRecord } from '../records/kinds.ts';
import { formatDate, lastDay } from '../register/calendar.ts';
import { type Check, placeOf } from './check.ts';

/** What has a beginning and an end begins before it ends. */
export const datesInOrder: Check = {
	name: 'dates-in-order',
	level: 'error',
	about:
		'What has a beginning and an end, such as a body, a strategy or a consultation, begins before it ends.',
	*run(record) {
		for (const { from, to, path } of spansOf(record)) {
			if (!from || !to || !isBefore(to, from)) continue;
			yield {
				place: placeOf(record, ...path),
				reason: `The end, ${formatDate(to)}, is before the beginning, ${formatDate(from)}.`,
				fix: 'Correct the date that is wrong.',
			};
		}
	},
};

interface Span {
	from: string | undefined;
	to: string | undefined;
	/** The field that holds the end. */
	path: PropertyKey[];
}

function spansOf({ kind, data }: CouncilRecord): Span[] {
	const consultation = 'consultation' in data ? data.consultation : undefined;
	const asked: Span[] = consultation ? [{ ...consultation, path: ['consultation', 'to'] }] : [];
	if (kind === 'body') return [{ from: data.from, to: data.to, path: ['to'] }];
	if (kind !== 'strategy') return asked;
	return [
		{ from: data.in_force_from, to: data.in_force_to, path: ['in_force_to'] },
		...data.extended.map(({ from, to }, index) => ({ from, to, path: ['extended', index, 'to'] })),
		...asked,
	];
}

/** Whether a day or a month is over before another begins: a month is not before a day within it. */
export function isBefore(a: string, b: string): boolean {
	return lastDay(a) < b;
}
