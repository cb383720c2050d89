import { firstDay, lastDay } from './calendar.ts';
import type { Entry, Summary } from './entry.ts';
import { byTitle, compareText } from './order.ts';
import { beginsOn } from './strategy-standing.ts';
import { addDays } from './working-days.ts';

/** The days on which a strategy was, is or is to be in force, as far as is recorded. */
export interface Term extends Pick<Summary, 'id' | 'title' | 'url'> {
	/** Its first day, `YYYY-MM-DD`. */
	from: string;
	/** Its last day; absent where no end is recorded. */
	to?: string;
	/** Its first day is to come, and no adoption is recorded. */
	isProposed: boolean;
}

/** Days on which the same strategies were in force: without `from` all that came before, without `to` all that comes after. */
export interface Period {
	from?: string;
	to?: string;
	inForce: Term[];
	/** What would be in force if it were adopted. */
	proposed: Term[];
}

/**
 * The term of each strategy that has one, the first first. A month counts from its first day to its last. A strategy that
 * was replaced or withdrawn was in force until the day before.
 */
export function buildTerms(strategies: Entry<'strategy'>[], today: string): Term[] {
	const byId = new Map(strategies.map((strategy) => [strategy.id, strategy]));
	const terms = strategies.flatMap((strategy) => {
		const begin = firstDayOf(strategy);
		const successor = byId.get(strategy.superseded_by?.id ?? '');
		const to = lastDayOf(strategy, successor && isDecided(successor, today) ? successor : undefined);
		if (begin === undefined || (to !== undefined && to < begin)) return [];
		const { id, title, url } = strategy;
		const isProposed = !isDecided(strategy, today);
		return [{ id, title, url, from: begin, ...(to !== undefined && { to }), isProposed, strategy }];
	});
	terms.sort((a, b) => compareText(a.from, b.from) || byTitle(a.strategy, b.strategy));
	return terms.map(({ strategy: _, ...term }) => term);
}

/** What was in force on a day. */
export function inForceOn(terms: Term[], day: string): Term[] {
	return terms.filter((term) => !term.isProposed && holdsOn(term, day));
}

/** All of time, cut where a term begins or ends, the first first; nothing where there is no term. */
export function buildPeriods(terms: Term[]): Period[] {
	const changes = terms.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)]));
	const starts = [...new Set(changes)].sort();
	const [first] = starts;
	if (first === undefined) return [];
	const periods = starts.map((from, at): Period => {
		const next = starts[at + 1];
		return {
			from,
			...(next !== undefined && { to: addDays(next, -1) }),
			inForce: inForceOn(terms, from),
			proposed: terms.filter((term) => term.isProposed && holdsOn(term, from)),
		};
	});
	return [{ to: addDays(first, -1), inForce: [], proposed: [] }, ...periods];
}

function holdsOn({ from, to }: Term, day: string): boolean {
	return from <= day && (to === undefined || day <= to);
}

/** The day from which a strategy is in force; of one that was withdrawn, as it was recorded. */
function firstDayOf({ data }: Entry<'strategy'>): string | undefined {
	const begin = data.in_force_from ?? data.adopted;
	return begin && firstDay(begin);
}

function lastDayOf({ data }: Entry<'strategy'>, successor: Entry<'strategy'> | undefined) {
	const replaced = successor && beginsOn(successor);
	const ends = [
		data.in_force_to && lastDay(data.in_force_to),
		replaced && addDays(firstDay(replaced), -1),
		data.withdrawn && addDays(data.withdrawn.date, -1),
	];
	return ends.filter((end) => end !== undefined).sort()[0];
}

/** What has an adoption, or has begun, is more than a proposal. */
function isDecided(strategy: Entry<'strategy'>, today: string): boolean {
	return strategy.data.adopted !== undefined || (firstDayOf(strategy) ?? '9999') <= today;
}
