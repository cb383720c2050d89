import type { Outline } from '../markdown/outline.ts';
import type { ReferenceKind } from '../records/cross-reference.ts';
import type { Kind, Kinds } from '../records/kinds.ts';
import type { Consideration } from '../records/report.ts';
import type { AsConsidered } from './as-considered.ts';
import type { GivenNotice } from './notices.ts';
import type { Thread } from './threads.ts';

/** How a list or a link shows a record. */
export interface Summary {
	id: string;
	kind: Kind;
	/** From the root of the site. */
	url: string;
	title: string;
	/** The day, month or year that it is known by: of the meeting, of the decision, of issue, of adoption. */
	date?: string;
	summary?: string;
	/** The body it was first put before, or that decided, or that publishes it. */
	by?: string;
	standing?: Standing;
}

export const standingStates = [
	'to_be_considered',
	'call_in_open',
	'called_in',
	'in_effect',
	'not_agreed',
	'deferred',
	'referred',
	'endorsed',
	'noted',
	'superseded',
	'withdrawn',
	'lapsed',
	'not_recorded',
] as const;

/** Where a paper stands on the day of the build. */
export interface Standing {
	state: (typeof standingStates)[number];
	since?: string;
	until?: string;
	/** The id of the body, or of the record, by which it stands so. */
	by?: string;
	/** The id of the decision that made it so. */
	decision?: string;
}

/** One body's consideration of a report, with what came of it. */
export interface RouteStep extends Omit<Consideration, 'body'> {
	body: Summary;
	/** The page of the meeting, where its date is known. */
	meeting?: string;
	decision?: Summary;
	past: boolean;
	/** The day on which the report was withdrawn, where that was before it could be considered. */
	withdrawn?: string;
}

/** A reference as it is printed and where it leads. */
export interface Reference {
	kind: ReferenceKind;
	/** The words on the paper. */
	printed?: string;
	available?: string;
	/** Whether the block on the page prints it, or the prose alone names it. */
	listed: boolean;
	/** Absent when it is not on this site, or may not be shown. */
	target?: Summary;
}

/** A record that refers to this one, and how. */
export interface Backlink {
	kind: ReferenceKind | 'appendix' | 'mentions';
	from: Summary;
}

/** A file of the content that is not a record: it lies beside a report. */
export interface BesideFile {
	/** PDF, CSV, PNG … */
	type: string;
	/** In bytes. */
	size: number;
	/** Of an image, in pixels. */
	width?: number;
	height?: number;
}

/** A file that is published with a report, because the report names it. */
export interface Attachment extends BesideFile {
	/** As the body or the appendix names it. */
	name: string;
	/** Below the content folder. */
	path: string;
	/** From the root of the site. */
	url: string;
}

/**
 * Everything that the page of a record shows, but for its text: what was written and may be public, and what was
 * worked out from all records together. The content store, the data files and the search filters are made of these.
 */
export interface Entry<K extends Kind = Kind> extends Summary {
	kind: K;
	/** What was written, without what may not be shown. */
	data: Kinds[K];
	/** Below the content folder: to edit it, and to name it in an error. */
	path: string;
	/** Whether there is a text to show. */
	hasBody: boolean;
	/** The year of `date`. */
	year?: string;
	/** Ids of the bodies that considered, decided, own or are it. */
	bodies: string[];
	themes: string[];
	/** Names of wards; `all` stands for every one. */
	wards: string[];
	route: RouteStep[];
	references: Reference[];
	cited_by: Backlink[];
	/** What takes this one's place, and what it took the place of. */
	superseded_by?: Summary;
	supersedes: Summary[];
	/** Of a report: the decisions made on it. Of a notice: those of its decision maker since it was given. */
	decisions: Summary[];
	/** Of a report or a decision: the notices that were given of it. */
	notices: GivenNotice[];
	/** Of a report: each recommendation, with what was decided and done about it. */
	threads: Thread[];
	/** Of a decision, and of a notice once there is one: the report. */
	report?: Summary;
	outline: Outline;
	/** Where each mention of a reference or an appendix in the text leads, by its target. */
	mentioned: Record<string, string>;
	attachments: Attachment[];
	/** Names for the ids that the data holds: of bodies in `report_of`, `circulation`, `audience`, `owner`, and of who considers a strategy next. */
	names: Record<string, string>;
	/** Of a report whose meeting has passed: what is known of the text that lay before it. */
	as_considered?: AsConsidered;
	/** SHA-256 of all that the page is made of: it changes when, and only when, the page may. */
	fingerprint: string;
}
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];
