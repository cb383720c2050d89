import type { Entry, RouteStep } from '../../register/entry.ts';
import { mainConsideration } from '../../register/summary.ts';

/** The body whose paper it is, and the day: the one that is asked to decide, or else the first that considers it. */
export function mastheadStep({ route }: Pick<Entry<'report'>, 'route'>): RouteStep | undefined {
	return mainConsideration(route);
}
