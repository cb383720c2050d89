import { fingerprint } from '../register/fingerprint.ts';
import { groupByTheme } from '../register/groups.ts';
import { buildPeriods, type Period, type Term } from '../register/in-force.ts';
import { cacheKeyOf } from './cache-key.ts';
import { getEdition } from './edition.ts';
import { termsOfEdition } from './terms.ts';

/** What was in force on a theme, on any day. */
export interface InForcePage {
	slug: string;
	theme: string;
	terms: Term[];
	/** All of time, the first days first; nothing where no strategy has a term. */
	periods: Period[];
	/** `YYYY-MM-DD` */
	today: string;
}

/** Gathers the page of each theme. */
export function readInForcePages(): InForcePage[] {
	const { entries, site, today } = getEdition();
	return groupByTheme(entries, site.themes).map(({ slug, name, entries: papers }) => {
		const ids = new Set(papers.map(({ id }) => id));
		const terms = termsOfEdition().filter(({ id }) => ids.has(id));
		return { slug, theme: name, terms, periods: buildPeriods(terms), today };
	});
}

export function cacheKeyOfInForce(page: InForcePage): string {
	return fingerprint([cacheKeyOf(), page]);
}
