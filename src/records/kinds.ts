import type { z } from 'astro/zod';
import { type Body, bodySchema } from './body.ts';
import { type Decision, decisionSchema } from './decision.ts';
import { type Guidance, guidanceSchema } from './guidance.ts';
import { type Notice, noticeSchema } from './notice.ts';
import { type Page, pageSchema } from './page.ts';
import { type Report, reportSchema } from './report.ts';
import { type Strategy, strategySchema } from './strategy.ts';

/** What each kind of record holds. */
export interface Kinds {
	report: Report;
	decision: Decision;
	notice: Notice;
	guidance: Guidance;
	strategy: Strategy;
	body: Body;
	page: Page;
}
export type Kind = keyof Kinds;

interface KindOfRecord {
	/** The folder of the content that holds its files, and of the site that holds its pages. */
	folder: string;
	schema: z.ZodType;
	/** With its article, as problems name it. */
	article: string;
}

export const kinds: { [K in Kind]: KindOfRecord } = {
	report: { folder: 'reports', schema: reportSchema, article: 'a report' },
	decision: { folder: 'decisions', schema: decisionSchema, article: 'a decision' },
	notice: { folder: 'notices', schema: noticeSchema, article: 'a notice' },
	guidance: { folder: 'guidance', schema: guidanceSchema, article: 'guidance' },
	strategy: { folder: 'strategies', schema: strategySchema, article: 'a strategy' },
	body: { folder: 'bodies', schema: bodySchema, article: 'a body' },
	page: { folder: 'pages', schema: pageSchema, article: 'a page' },
};

/** One record of the council: a file that was read and is well formed. */
export interface RecordOf<K extends Kind> {
	kind: K;
	/** The file's name without its ending, for ever. */
	id: string;
	/** As problems name it. */
	file: string;
	/** Below the content folder. */
	path: string;
	data: Kinds[K];
	/** The text between the fences, to find the place of a field. */
	header: string;
	/** The text, led by line breaks so that its positions are the file's. */
	body: string;
}
export type CouncilRecord = { [K in Kind]: RecordOf<K> }[Kind];

/** The kind of the folder in which a file lies, by its path below the content folder. */
export function kindOfPath(path: string): Kind | undefined {
	const folder = path.split('/')[0];
	return (Object.keys(kinds) as Kind[]).find((kind) => path.includes('/') && kinds[kind].folder === folder);
}

/** The address of a record's page, from the root of the site. */
export function addressOf(kind: Kind, id: string): string {
	return kind === 'page' ? `/${id}/` : `/${kinds[kind].folder}/${id}/`;
}
