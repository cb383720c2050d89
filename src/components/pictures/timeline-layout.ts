import { firstDay, lastDay } from '../../register/calendar.ts';
import { shareBefore } from '../../register/day-span.ts';
import type { Term } from '../../register/in-force.ts';
import type { LifeEvent } from '../../register/strategy-life.ts';
import { addDays } from '../../register/working-days.ts';
import { type Axis, percent, yearAxis } from './timeline-axis.ts';

/** What happened on one day: a numbered dot of the picture, and an item of the list beside it. */
export interface Moment {
	number: number;
	date: string;
	events: LifeEvent[];
}

/** The life of a strategy as a picture: lengths across in per cent, down in pixels. */
export interface Timeline {
	height: number;
	axis: Axis;
	/** The middle of the line on which the bar lies. */
	baseline: number;
	bars: { x: string; width: string; kind: 'in-force' | 'extended' | 'proposed' }[];
	dots: { number: number; x: string; y: number }[];
	/** Where today is, if it is on the line. */
	today: string | undefined;
}

/** As much of the width as a dot takes on the smallest screen. */
const widthOfDot = 0.11;
const heightOfLane = 30;
const halfBar = 9;
const heightOfYears = 44;

/** The moments of a life: what happened on one day is one of them. */
export function momentsOf(life: LifeEvent[]): Moment[] {
	const days = Map.groupBy(life, ({ date }) => date);
	return [...days].map(([date, events], at) => ({ number: at + 1, date, events }));
}

/** Lays the life of a strategy out along the years, the dots in lanes above its bar so that no two lie on each other. */
export function layTimeline(moments: Moment[], term: Term | undefined, today: string): Timeline {
	const extension = moments.flatMap(({ events }) => events).find((event) => event.what === 'extended');
	const isOpen = term !== undefined && term.to === undefined;
	const axis = yearAxis([
		...moments.map(({ date }) => date),
		...(term ? [term.from, term.to ?? term.from] : []),
		...(isOpen ? [today] : []),
	]);
	const shares = moments.map(({ date }) => shareBefore(firstDay(date), axis.span));
	const lanes = lanesOf(shares);
	const baseline = (Math.max(-1, ...lanes) + 1) * heightOfLane + halfBar + 2;
	const { from, to } = axis.span;
	return {
		height: baseline + halfBar + heightOfYears,
		axis,
		baseline,
		bars: term ? barsOf(term, extension?.what === 'extended' ? extension.before : undefined, axis) : [],
		dots: moments.map(({ number }, at) => ({
			number,
			x: percent(shares[at] ?? 0),
			y: baseline - halfBar - ((lanes[at] ?? 0) + 0.5) * heightOfLane,
		})),
		today: from <= today && today <= to ? axis.at(today) : undefined,
	};
}

/** The bar of a term, cut where it would have ended before it was extended. */
function barsOf({ from, to, isProposed }: Term, before: string | undefined, axis: Axis): Timeline['bars'] {
	const end = to ?? axis.span.to;
	const cut = before === undefined ? end : lastDay(before);
	const bar = (first: string, last: string, kind: Timeline['bars'][number]['kind']) => {
		const start = shareBefore(first, axis.span);
		return { x: percent(start), width: percent(shareBefore(addDays(last, 1), axis.span) - start), kind };
	};
	if (isProposed) return [bar(from, end, 'proposed')];
	if (cut <= from || cut >= end) return [bar(from, end, 'in-force')];
	return [bar(from, cut, 'in-force'), bar(addDays(cut, 1), end, 'extended')];
}

/** For each place along the line the lowest lane in which it is clear of the one before it. */
function lanesOf(shares: number[]): number[] {
	const last: number[] = [];
	return shares.map((share) => {
		const free = last.findIndex((before) => share - before >= widthOfDot);
		const lane = free === -1 ? last.length : free;
		last[lane] = share;
		return lane;
	});
}
