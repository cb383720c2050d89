import { firstDay, lastDay } from '../../register/calendar.ts';
import { type DaySpan, shareBefore } from '../../register/day-span.ts';

/** A time line of whole years. Places are shares of its width, so that it fits any screen and its words keep their size. */
export interface Axis {
	span: DaySpan;
	/** The years that are named: few enough to stand side by side on a phone. */
	ticks: { year: string; x: string }[];
	/** Where a day begins. */
	at(day: string): string;
}

const steps = [1, 2, 5, 10, 20, 50, 100];
const mostTicks = 6;

/** The whole years that some days, months or years fall into. At least one is needed. */
export function yearAxis(dates: string[]): Axis {
	const sorted = dates.toSorted();
	const from = firstDay((sorted[0] ?? '').slice(0, 4));
	const to = lastDay((sorted.at(-1) ?? '').slice(0, 4));
	const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
	const step = steps.find((years) => (last - first) / years < mostTicks) ?? 1000;
	const years = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
		(year) => year % step === 0,
	);
	const at = (day: string) => percent(shareBefore(day, { from, to }));
	return {
		span: { from, to },
		ticks: years.map((year) => ({ year: String(year), x: at(firstDay(String(year).padStart(4, '0'))) })),
		at,
	};
}

/** A share as SVG takes it: 12.5%. */
export function percent(share: number): string {
	return `${Math.round(share * 10_000) / 100}%`;
}

/** The end of a word that is nearer to the edge of the picture, so that the word stays inside it. */
export function anchorAt(x: string): 'start' | 'end' {
	return Number.parseFloat(x) > 50 ? 'end' : 'start';
}
