import type { Sort } from '../../scripts/decisions/state.ts';

/** The orders in which decisions can be shown, the one that a list has by itself first. */
export const sortNames: { value: Sort; text: string }[] = [
	{ value: 'newest', text: 'Newest first' },
	{ value: 'oldest', text: 'Oldest first' },
	{ value: 'title', text: 'By title, A to Z' },
	{ value: 'body', text: 'By body, A to Z' },
	{ value: 'outcome', text: 'By outcome, agreed first' },
];
