import { fingerprint } from '../register/fingerprint.ts';
import { planMonths } from '../register/forward-plan.ts';
import { type Row, rowMaker } from '../register/rows.ts';
import { cacheKeyOf } from './cache-key.ts';
import { getEdition } from './edition.ts';

/** All that the page of a month's plan is made of. */
export interface PlanMonthPage {
	/** `YYYY-MM` */
	month: string;
	rows: Row[];
	/** The months before and after it that have a plan. */
	earlier: string | undefined;
	later: string | undefined;
	cacheKey: string;
}

/** Gathers the pages of the plans of all months, newest first. */
export function readPlanMonths(): PlanMonthPage[] {
	const { entries, today } = getEdition();
	const toRow = rowMaker(entries);
	const frame = cacheKeyOf();
	const months = planMonths(entries, today);
	return months.map(({ month, notices }, at) => {
		const page = {
			month,
			rows: notices.map(toRow),
			earlier: months[at + 1]?.month,
			later: months[at - 1]?.month,
		};
		return { ...page, cacheKey: fingerprint([frame, page]) };
	});
}
