import { addressOf, type CouncilRecord } from '../records/kinds.ts';
import { formatDate } from '../register/calendar.ts';
import { isDraft } from '../register/preview.ts';
import type { Register } from '../register/register.ts';
import { visible } from './format-problems.ts';

/**
 * What of the content the public does not see yet: for the terminal of the officer who asks, and for nothing that is
 * kept. Empty where there is nothing of the kind.
 */
export function formatHidden({ records, today }: Register): string {
	const drafts = records.filter(isDraft);
	const later = records.filter((record) => !isDraft(record) && dayOf(record) > today);
	return `${listDrafts(drafts)}${listLater(later)}`;
}

function listDrafts(drafts: CouncilRecord[]): string {
	if (drafts.length === 0) return '';
	const [count, them] = drafts.length === 1 ? ['1 draft is', 'it'] : [`${drafts.length} drafts are`, 'them'];
	const lines = drafts.map((record) => `  ${placeOf(record)}\n`).join('');
	return `${count} not shown. To see ${them} on this machine: npm run dev -- --drafts\n${lines}`;
}

function listLater(papers: CouncilRecord[]): string {
	if (papers.length === 0) return '';
	const count = papers.length === 1 ? '1 paper is' : `${papers.length} papers are`;
	const lines = papers.map((record) => `  ${placeOf(record)} from ${formatDate(dayOf(record))}\n`).join('');
	return `${count} not shown yet.\n${lines}`;
}

function placeOf({ kind, id, file }: CouncilRecord): string {
	return `${visible(file)}, which will be at ${addressOf(kind, id)}`;
}

function dayOf({ data }: CouncilRecord): string {
	return ('published' in data && data.published) || '';
}
