import type { Decision } from '../../records/decision.ts';
import { isOverdue } from '../../register/overdue.ts';

type Action = Decision['actions'][number];

const states: Record<NonNullable<Action['state']>, string> = {
	not_started: 'Not started',
	ongoing: 'Ongoing',
	complete: 'Complete',
	paused: 'Paused',
	cancelled: 'Cancelled',
};

/** How far an action has come, as far as it is recorded; on the day of the build it may be overdue. */
export function stateInWords(action: Action, today: string): string {
	const state = action.state ? states[action.state] : 'Not recorded';
	return isOverdue(action, today) ? `${state}, and overdue` : state;
}
