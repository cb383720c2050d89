import type { Kind } from '../records/kinds.ts';

/** What each kind of record is called on a page, and several of them. */
export const kindNames: Record<Kind, { one: string; many: string }> = {
	report: { one: 'Report', many: 'Reports' },
	notice: { one: 'Notice', many: 'Notices' },
	decision: { one: 'Decision', many: 'Decisions' },
	guidance: { one: 'Guidance', many: 'Guidance' },
	strategy: { one: 'Strategy', many: 'Strategies' },
	body: { one: 'Body', many: 'Bodies' },
	page: { one: 'Page', many: 'Pages' },
};
