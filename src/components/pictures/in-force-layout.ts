import { shareBefore } from '../../register/day-span.ts';
import type { Term } from '../../register/in-force.ts';
import { addDays } from '../../register/working-days.ts';
import { type Axis, percent, yearAxis } from './timeline-axis.ts';

/** The bar of a strategy along the years, in per cent of the width. */
export interface TermBar extends Term {
	x: string;
	width: string;
}

/** Lays the terms of a theme out along the same years, today among them. */
export function layTerms(terms: Term[], today: string): { axis: Axis; bars: TermBar[]; today: string } {
	const axis = yearAxis([today, ...terms.flatMap(({ from, to }) => [from, to ?? from])]);
	const bars = terms.map((term) => {
		const start = shareBefore(term.from, axis.span);
		const end = term.to === undefined ? 1 : shareBefore(addDays(term.to, 1), axis.span);
		return { ...term, x: percent(start), width: percent(end - start) };
	});
	return { axis, bars, today: axis.at(today) };
}
