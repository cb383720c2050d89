import type { CouncilRecord } from '../records/kinds.ts';
import { publicView } from './publication.ts';
import { buildRegister, type Register } from './register.ts';

/** After every day that a paper can be kept back until. */
const lastDay = '9999-12-31';

/** Whether a record is a draft: the public cannot see that there is one. */
export function isDraft({ data }: CouncilRecord): boolean {
	return 'status' in data && data.status === 'draft';
}

/**
 * The register as it would be if its drafts were published, for an officer's own eyes. What comes of it may be shown,
 * and never written: not to a site, a cache or an index.
 */
export function withDrafts(register: Register): Register {
	const drafts = register.records.filter(isDraft).map(published);
	const others = register.records.filter((record) => !isDraft(record));
	const preview = buildRegister({ ...register, records: [...others, ...drafts] }, register.today);
	for (const draft of drafts) {
		const view = publicView(draft, lastDay);
		const isOfNothing = draft.kind === 'decision' && !preview.visible.has(draft.data.report);
		if (view && !isOfNothing) preview.visible.set(draft.id, view);
	}
	return preview;
}

function published(draft: CouncilRecord): CouncilRecord {
	return { ...draft, data: { ...draft.data, status: 'published' } } as CouncilRecord;
}
