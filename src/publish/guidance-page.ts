import type { Backlink, Entry } from '../register/entry.ts';
import { fingerprint } from '../register/fingerprint.ts';
import { newestFirst } from '../register/order.ts';
import { type OutOfUse, outOfUse, splitAt } from '../register/out-of-use.ts';
import { type Row, rowMaker } from '../register/rows.ts';
import { cacheKeyOf } from './cache-key.ts';
import { getEdition } from './edition.ts';
import { allOf, entriesOf } from './neighbours.ts';

/** All that the page of a guidance document is made of. */
export interface GuidancePage {
	entry: Entry<'guidance'>;
	/** Of a document that is out of use: the decisions that rest on it, newest first. */
	resting: (OutOfUse & { before: Row[]; after: Row[] }) | undefined;
}

/** Gathers the pages of all guidance. */
export function readGuidancePages(): GuidancePage[] {
	const toRow = rowMaker(getEdition().entries);
	return allOf('guidance').map((entry) => {
		const ended = outOfUse(entry);
		if (!ended) return { entry, resting: undefined };
		const decisions = decisionsOn(entry).sort(newestFirst).map(toRow);
		return { entry, resting: { ...ended, ...splitAt(decisions, ended.since) } };
	});
}

export function cacheKeyOfGuidance({ entry, resting }: GuidancePage): string {
	return cacheKeyOf(entry, { data: entry.data, fingerprint: fingerprint(resting ?? {}) });
}

/** The decisions made on the reports that cite a document or rely on it. */
function decisionsOn({ cited_by }: Entry<'guidance'>): Entry<'decision'>[] {
	const reports = entriesOf('report', [...new Set(cited_by.filter(rests).map(({ from }) => from.id))]);
	return entriesOf(
		'decision',
		reports.flatMap(({ decisions }) => decisions.map(({ id }) => id)),
	);
}

/** To name a document, or to take its place, is not to rest on it. */
function rests({ kind }: Backlink): boolean {
	return kind !== 'mentions' && kind !== 'supersedes';
}
