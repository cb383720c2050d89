import type { Decision } from '../records/decision.ts';

type Action = Decision['actions'][number];

/** Whether an action was due before a day, and is not known to be done or given up. */
export function isOverdue({ due, state }: Pick<Action, 'due' | 'state'>, today: string): boolean {
	return due !== undefined && due < today && state !== 'complete' && state !== 'cancelled';
}
