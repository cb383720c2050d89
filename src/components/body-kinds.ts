import type { Body } from '../records/body.ts';

/** What a kind of body is called. */
export const kindWords: Record<Body['kind'], string> = {
	council: 'Council',
	cabinet: 'Cabinet',
	cabinet_member: 'Cabinet member',
	committee: 'Committee',
	scrutiny: 'Scrutiny committee',
	partnership: 'Partnership',
	board: 'Board',
	working_group: 'Working group',
	officer: 'Officer',
	external: 'Organisation outside the council',
};
