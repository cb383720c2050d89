import type { RouteStep } from '../../register/entry.ts';
import { states } from '../lists/standing-words.ts';
import { on } from '../sentence.ts';

type Step = Pick<RouteStep, 'date' | 'past' | 'withdrawn'>;

/** Whether a consideration is still to come: a paper that was withdrawn comes to no meeting. */
export function isAhead({ date, past, withdrawn }: Step): boolean {
	return date !== undefined && !past && withdrawn === undefined;
}

/** What is said of a consideration that no decision is recorded of. */
export function silenceInWords(step: Step): string {
	if (step.withdrawn) return `Not considered: withdrawn${on(step.withdrawn)}`;
	return isAhead(step) ? 'Still to come' : states.not_recorded.name;
}
