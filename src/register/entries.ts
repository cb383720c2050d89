import { emptyOutline, type Outline } from '../markdown/outline.ts';
import type { CouncilRecord, RecordOf } from '../records/kinds.ts';
import { asConsidered } from './as-considered.ts';
import { attachmentsOf } from './attachments.ts';
import { standingOfDecision } from './decision-standing.ts';
import type { AnyEntry, Entry, Reference, Standing, Summary } from './entry.ts';
import { fingerprint } from './fingerprint.ts';
import { withoutHiddenIds } from './hidden-ids.ts';
import { standingOfNotice } from './notice-standing.ts';
import { announcedBy, decisionsOn, noticesByReport, noticesOf } from './notices.ts';
import type { Register } from './register.ts';
import { append, buildRelations, outlineOf, type Relations, targetOf } from './relations.ts';
import { buildRoute } from './route.ts';
import { standingOfReport, stepsToCome } from './standing.ts';
import { standingOfStrategy } from './strategy-standing.ts';
import { bodyName, defined, summarise } from './summary.ts';
import { buildThreads } from './threads.ts';

/** What is looked up while entries are built. */
export interface Desk {
	register: Register;
	relations: Relations;
	/** Visible decisions by the id of their report, oldest first. */
	decisions: Map<string, RecordOf<'decision'>[]>;
	/** Visible notices by the id of their report, oldest first. */
	notices: Map<string, RecordOf<'notice'>[]>;
	standings: Map<string, Standing>;
}

/** Builds what the public may see of the register: an entry for each visible record. Drafts and embargoed papers leave no trace. */
export function buildEntries(register: Register): AnyEntry[] {
	const desk = openDesk(register);
	return [...register.visible.values()].map((record) => buildEntry(record, desk));
}

const desks = new WeakMap<Register, Desk>();

/** The desk of a register, which is laid out once. */
export function openDesk(register: Register): Desk {
	const known = desks.get(register);
	if (known) return known;
	const desk: Desk = {
		register,
		relations: buildRelations(register),
		decisions: decisionsByReport(register),
		notices: noticesByReport(register),
		standings: new Map(),
	};
	for (const record of register.visible.values()) {
		const standing = standingOf(record, desk);
		if (standing) desk.standings.set(record.id, defined(standing));
	}
	desks.set(register, desk);
	return desk;
}

export function buildEntry(record: CouncilRecord, desk: Desk): AnyEntry {
	const { register, relations } = desk;
	const summary = summaryOf(record, desk);
	const decisions = decisionsOn(record, desk.decisions);
	const outline = outlineOf(record, register) ?? emptyOutline;
	const entry = {
		...summary,
		data: withoutHiddenIds(record, register),
		path: record.path,
		hasBody: record.body.trim() !== '',
		...defined({ year: summary.date?.slice(0, 4) }),
		...subjectsOf(record, register),
		route: record.kind === 'report' ? buildRoute(record, decisions, register) : [],
		references: referencesOf(record, desk),
		cited_by: (relations.to.get(record.id) ?? []).flatMap(({ kind, from }) =>
			withRecord(from, desk, (source) => ({ kind, from: source })),
		),
		...defined({ superseded_by: successorsOf(record.id, desk)[0] }),
		supersedes: (relations.from.get(record.id) ?? [])
			.filter(({ kind }) => kind === 'supersedes')
			.flatMap(({ to }) => withRecord(to, desk, (target) => target)),
		decisions: decisions.map((decision) => summaryOf(decision, desk)),
		notices: noticesOf(record, desk.notices, register),
		threads: buildThreads(outline.recommendations, decisions, (decision) => summaryOf(decision, desk)),
		...defined({
			report:
				'report' in record.data && record.data.report !== undefined
					? withRecord(record.data.report, desk, (report) => report)[0]
					: undefined,
		}),
		outline,
		mentioned: mentionedIn(record, outline, desk),
		attachments: attachmentsOf(record, outline, register),
		names: namesIn(record, summary, register),
		...defined({ as_considered: record.kind === 'report' ? asConsidered(record, register) : undefined }),
	};
	const material = [entry, register.digests.get(record.id), templateOf(record, register)];
	return { ...entry, fingerprint: fingerprint(material) } as AnyEntry;
}

function summaryOf(record: CouncilRecord, desk: Desk): Summary {
	return { ...summarise(record, desk.register), ...defined({ standing: desk.standings.get(record.id) }) };
}

function withRecord<T>(id: string, desk: Desk, use: (summary: Summary) => T): T[] {
	const record = desk.register.visible.get(id);
	return record ? [use(summaryOf(record, desk))] : [];
}

function decisionsByReport(register: Register): Desk['decisions'] {
	const decisions: Desk['decisions'] = new Map();
	for (const record of register.visible.values())
		if (record.kind === 'decision') append(decisions, record.data.report, record);
	for (const list of decisions.values())
		list.sort((a, b) => a.data.date.localeCompare(b.data.date) || a.id.localeCompare(b.id));
	return decisions;
}

function standingOf(record: CouncilRecord, desk: Desk): Standing | undefined {
	const { register } = desk;
	if (record.kind === 'decision') return standingOfDecision(record, register);
	if (record.kind === 'notice')
		return standingOfNotice(announcedBy(record, desk.decisions, register), register);
	const supersededBy = successorIds(record.id, desk)[0];
	if (record.kind === 'report') {
		const decisions = desk.decisions.get(record.id) ?? [];
		return standingOfReport({ report: record, decisions, supersededBy }, register);
	}
	if (record.kind !== 'strategy') return undefined;
	const successor = supersededBy === undefined ? undefined : register.visible.get(supersededBy);
	return standingOfStrategy(
		{
			strategy: record,
			successor: successor?.kind === 'strategy' ? successor : undefined,
			next: nextToAdopt(record.id, desk),
		},
		register.today,
	);
}

/** The next meeting at which a body is asked to adopt a strategy. */
function nextToAdopt(id: string, { relations, register }: Desk) {
	const steps = (relations.to.get(id) ?? []).flatMap(({ kind, from }) => {
		const report = kind === 'adopts' ? register.visible.get(from) : undefined;
		return report?.kind === 'report' ? stepsToCome(report, register.today) : [];
	});
	return steps.find(({ role }) => role === 'decide') ?? steps[0];
}

function successorIds(id: string, desk: Desk): string[] {
	return (desk.relations.to.get(id) ?? [])
		.filter(({ kind }) => kind === 'supersedes')
		.map(({ from }) => from);
}

function successorsOf(id: string, desk: Desk): Summary[] {
	const successor = desk.register.visible.get(id);
	const next = successor?.kind === 'body' ? successor.data.successor : undefined;
	return [...successorIds(id, desk), ...(next ? [next] : [])].flatMap((from) =>
		withRecord(from, desk, (source) => source),
	);
}

function referencesOf(record: CouncilRecord, desk: Desk): Reference[] {
	if (!('cross_references' in record.data)) return [];
	return record.data.cross_references.flatMap(({ kind, to, printed, available, listed }) => {
		const target = targetOf(to, desk.register);
		// Neither words nor a record that may be shown: what is left would be the name of a paper not yet public.
		if (!target && printed === undefined && available === undefined) return [];
		const shown = target && summaryOf(target, desk);
		return [{ kind, listed: listed ?? true, ...defined({ printed, available, target: shown }) }];
	});
}

/** A decision is about what its report is about. */
function subjectsOf(record: CouncilRecord, register: Register): Pick<Entry, 'bodies' | 'themes' | 'wards'> {
	const about = (record.kind === 'decision' && register.visible.get(record.data.report)) || record;
	return {
		bodies: bodiesOf(record, register),
		themes: 'themes' in about.data ? about.data.themes : [],
		wards: 'wards' in about.data ? about.data.wards : [],
	};
}

function bodiesOf(record: CouncilRecord, register: Register): string[] {
	if (record.kind === 'body') return [record.id];
	if (record.kind === 'decision' || record.kind === 'notice') return [record.data.body];
	if (record.kind === 'report') return [...new Set(record.data.considered.map(({ body }) => body))];
	const owner = record.kind === 'strategy' ? record.data.owner : undefined;
	return owner && register.visible.get(owner)?.kind === 'body' ? [owner] : [];
}

function mentionedIn(record: CouncilRecord, outline: Outline, { register }: Desk): Record<string, string> {
	const addresses: [string, string][] = outline.mentions.flatMap(({ kind, target }) => {
		if (kind === 'reference') {
			const found = targetOf(target, register);
			return found && found.id !== record.id
				? [[target, summarise(found, register).url] as [string, string]]
				: [];
		}
		const appendix =
			kind === 'appendix' &&
			record.kind === 'report' &&
			record.data.appendices.find(({ number }) => number === target);
		return appendix ? [[target, `#appendix-${target}`] as [string, string]] : [];
	});
	return Object.fromEntries(addresses);
}

function namesIn({ data }: CouncilRecord, { standing }: Summary, register: Register): Record<string, string> {
	const ids = [
		...('report_of' in data && data.report_of ? [data.report_of] : []),
		...('circulation' in data ? [...data.circulation, ...data.audience] : []),
		...('owner' in data && data.owner ? [data.owner] : []),
		...('owner' in data && standing?.by ? [standing.by] : []),
	];
	return Object.fromEntries(
		ids.filter((id) => register.visible.get(id)?.kind === 'body').map((id) => [id, bodyName(id, register)]),
	);
}

function templateOf(record: CouncilRecord, register: Register): unknown {
	return record.kind === 'report' ? register.templates.get(record.data.template)?.data : undefined;
}
