import type { Body } from '../records/body.ts';
import type { Decision } from '../records/decision.ts';
import type { Guidance } from '../records/guidance.ts';
import type { Notice } from '../records/notice.ts';
import type { Consideration } from '../records/report.ts';
import { wasCalledIn } from './decision-standing.ts';
import type { AnyEntry, Entry, Summary } from './entry.ts';
import { onlyEndorses, roleAt } from './power.ts';
import { defined } from './summary.ts';

/** What a list shows of a record. */
export interface Row extends Summary {
	/** The council's own number. */
	reference?: string;
	/** The day on which it was made public, where that was written down. */
	published?: string;
	/** The name of the body by which it stands as it does. */
	standingBy?: string;
	/** Of a report: the decision by which it stands. */
	decided?: Decided;
	/** Of a decision: what became of each recommendation, in order. */
	outcomes?: Outcome[];
	/** Of a decision: whether it does not stand as it was made, because it was called in. */
	called_in?: boolean;
	/** Of a decision: under what law the body works, and what it was asked to do: without power, to agree is to endorse. */
	regime?: Body['regime'];
	role?: Consideration['role'];
	/** Of guidance: whether it still holds, and when that was looked up. */
	guidance?: Pick<Guidance, 'standing' | 'standing_as_of'>;
	/** Of guidance: by how many papers it is cited. */
	cited?: number;
	/** Of a strategy: the day or month when it is looked at again. */
	review?: string;
	/** Of a strategy that is only proposed: the day or month from which it would be in force. */
	would_begin?: string;
	/** Of a notice: what it is of, and the day on which what it announced was decided. */
	notice?: { kind: Notice['notice']; decided: string | undefined };
	/** Of a paper, or of the report that a decision was made on: what is not for publication, by which paragraphs, and when that is reviewed. */
	withheld?: Withheld;
}
/** What a list tells of the decision by which a report stands. */
export interface Decided {
	/** `YYYY-MM-DD` */
	date: string;
	outcomes: Outcome[];
	/** Whether whoever made it had nothing to decide. */
	endorses: boolean;
	/** Whether it was sent back, or on to another body, by a call-in. */
	called_in: boolean;
}
/** What is withheld of a paper, and by what right. */
export interface Withheld {
	extent: 'whole' | 'part';
	/** Of Part 1 of Schedule 12A to the Local Government Act 1972. */
	paragraphs: string[];
	review: string;
}
type Outcome = Decision['outcomes'][number]['outcome'];

/** The longest summary in a list, in characters: a list is for choosing, and a page of one must stay light. */
const longestSummary = 300;

/** Makes rows for lists. All entries are needed for the names of bodies. */
export function rowMaker(entries: AnyEntry[]): (entry: AnyEntry) => Row {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	return (entry) => {
		const { id, kind, url, title, date, by, standing } = entry;
		const standingBy = nameOfBody(standing?.by, byId);
		const summary = entry.summary && shorten(entry.summary, longestSummary);
		return defined({ id, kind, url, title, date, by, standing, standingBy, summary, ...own(entry, byId) });
	};
}

type Register = Map<string, AnyEntry>;

function nameOfBody(id: string | undefined, byId: Register): string | undefined {
	const entry = id === undefined ? undefined : byId.get(id);
	return entry?.kind === 'body' ? entry.title : undefined;
}

/** What only one kind of record has. */
function own(entry: AnyEntry, byId: Register): Partial<Row> {
	switch (entry.kind) {
		case 'report': {
			const { reference, published } = entry.data;
			return { reference, published, withheld: withheldOf(entry), decided: decidedBy(entry, byId) };
		}
		case 'decision':
			return ownOfDecision(entry, byId);
		case 'guidance':
			return {
				guidance: { standing: entry.data.standing, standing_as_of: entry.data.standing_as_of },
				cited: new Set(entry.cited_by.map(({ from }) => from.id)).size,
			};
		case 'notice':
			return { notice: { kind: entry.data.notice, decided: decidedOn(entry) } };
		case 'strategy':
			return { published: entry.data.published, review: entry.data.review, would_begin: wouldBegin(entry) };
		default:
			return {};
	}
}

function withheldOf({ data: { classification, exemption } }: Entry<'report'>): Withheld | undefined {
	if (classification === 'open' || !exemption) return undefined;
	const { paragraphs, review } = exemption;
	return { extent: classification === 'exempt' ? 'whole' : 'part', paragraphs, review };
}

/** The decision by which a report stands as it does. */
function decidedBy(report: Entry<'report'>, byId: Register): Decided | undefined {
	const decision = byId.get(report.standing?.decision ?? '');
	if (decision?.kind !== 'decision') return undefined;
	const { date, outcomes } = decision.data;
	const { regime, role } = settingOf(decision, byId);
	return {
		date,
		outcomes: outcomes.map(({ outcome }) => outcome),
		endorses: onlyEndorses(regime, role),
		called_in: wasCalledIn(decision),
	};
}

function wouldBegin({ data, standing }: Entry<'strategy'>): string | undefined {
	return standing?.state === 'to_be_considered' && !data.adopted ? data.in_force_from : undefined;
}

/** The day of the decision by which a notice stands as it does. */
function decidedOn({ standing, decisions }: Entry<'notice'>): string | undefined {
	return decisions.find(({ id }) => id === standing?.decision)?.date;
}

/** Under what law a decision was made, and what was asked of whoever made it. */
function settingOf({ data }: Entry<'decision'>, byId: Register): Pick<Row, 'regime' | 'role'> {
	const body = byId.get(data.body);
	const report = byId.get(data.report);
	return defined({
		regime: body?.kind === 'body' ? body.data.regime : undefined,
		role: report?.kind === 'report' ? roleAt(report.data.considered, data) : undefined,
	});
}

function ownOfDecision(decision: Entry<'decision'>, byId: Register): Partial<Row> {
	const { data, standing } = decision;
	const report = byId.get(data.report);
	return {
		published: data.published,
		outcomes: data.outcomes.map(({ outcome }) => outcome),
		called_in: wasCalledIn({ data, standing }) || undefined,
		...settingOf(decision, byId),
		withheld: report?.kind === 'report' ? withheldOf(report) : undefined,
	};
}

/** Cuts a text that is too long after its last whole word. */
export function shorten(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 40)).trimEnd()} …`;
}
