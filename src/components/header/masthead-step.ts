import type { Entry, RouteStep } from '../../register/entry.ts';

/** The body whose paper it is, and the day: the one that is asked to decide, or else the first that considers it. */
export function mastheadStep({ route }: Pick<Entry<'report'>, 'route'>): RouteStep | undefined {
	return route.find(({ role }) => role === 'decide') ?? route[0];
}
