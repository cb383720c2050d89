import type { Decision } from '../records/decision.ts';
import type { CouncilRecord, RecordOf } from '../records/kinds.ts';
import type { Consideration } from '../records/report.ts';
import type { Site } from '../records/site.ts';
import type { Standing } from './entry.ts';
import { addDays, workingDaysOf } from './working-days.ts';

/** What a decision's standing is worked out from, beside the decision: a part of the register. */
export interface Setting {
	/** `YYYY-MM-DD` */
	today: string;
	site: Pick<Site, 'nation'>;
	byId: ReadonlyMap<string, CouncilRecord>;
}

type Outcome = Decision['outcomes'][number]['outcome'];

/**
 * Where a decision stands on a day. Receiving and noting decide nothing, and to agree without power, or without having been
 * asked to decide, is to endorse. What an executive agreed waits for the end of its call-in.
 */
export function standingOfDecision(decision: RecordOf<'decision'>, setting: Setting): Standing {
	const { data } = decision;
	const from = { by: data.body, decision: decision.id };
	if (data.status === 'withdrawn')
		return { state: 'withdrawn', since: data.withdrawn?.date, decision: decision.id };
	const outcomes = new Set(data.outcomes.map(({ outcome }) => outcome));
	const isAgreed = outcomes.has('agreed') || outcomes.has('agreed_as_amended');
	if (!isAgreed) return { state: withoutAgreement(outcomes), since: data.date, ...from };
	if (isEndorsement(decision, setting)) return { state: 'endorsed', since: data.date, ...from };
	const standing = { ...effectOf(decision, setting), ...from };
	return standing.state === 'in_effect' && outcomes.has('deferred')
		? { state: 'deferred', since: data.date, ...from }
		: standing;
}

/** What came of it where nothing was agreed: what leaves the matter open is told first. */
function withoutAgreement(outcomes: Set<Outcome>): Standing['state'] {
	const inOrder = ['deferred', 'referred', 'not_agreed', 'withdrawn', 'noted'] as const;
	return inOrder.find((outcome) => outcomes.has(outcome)) ?? 'not_recorded';
}

/** Whether a body only supports what it agrees to: it has no power of its own, or was not asked to decide. */
function isEndorsement({ data }: RecordOf<'decision'>, { byId }: Setting): boolean {
	return bodyOf(data.body, byId)?.regime === 'voluntary' || asksNoDecision(roleOf(data, byId));
}

/** Whether a role leaves nothing to decide. */
export function asksNoDecision(role: Consideration['role']): boolean {
	return role === 'endorse' || role === 'consult';
}

/** What the body was asked to do with the report that day, or else on any other. */
function roleOf({ report, body, date }: Decision, byId: Setting['byId']): Consideration['role'] {
	const record = byId.get(report);
	const steps = record?.kind === 'report' ? record.data.considered.filter((step) => step.body === body) : [];
	return (steps.find((step) => step.date === date) ?? steps[0])?.role;
}

function bodyOf(id: string, byId: Setting['byId']) {
	const record = byId.get(id);
	return record?.kind === 'body' ? record.data : undefined;
}

/**
 * Whether what was agreed is in effect yet. Only an executive's decision can be called in, under the rule of the council's
 * constitution (Local Government Act 2000, s.9F(3)); the days run from the day after its publication.
 */
function effectOf(
	{ data }: RecordOf<'decision'>,
	setting: Setting,
): Pick<Standing, 'state' | 'since' | 'until'> {
	const body = bodyOf(data.body, setting.byId);
	const atOnce = { state: 'in_effect', since: data.date } as const;
	if (body?.regime !== 'executive') return atOnce;
	const called = sinceCalledIn(data, setting.today);
	if (called) return called;
	if (!body.call_in || data.call_in?.state === 'exempt') return atOnce;
	const until = callInEnd(data, body.call_in, setting.site.nation);
	const isOpen = setting.today <= until && data.call_in?.state !== 'not_called_in';
	return isOpen
		? { state: 'call_in_open', since: data.date, until }
		: { state: 'in_effect', since: addDays(until, 1) };
}

/** The last day on which a decision can be called in. */
export function callInEnd(
	{ published, date }: Pick<Decision, 'published' | 'date'>,
	rule: { working_days: number },
	nation: Site['nation'],
): string {
	return workingDaysOf(nation).after(published ?? date, rule.working_days);
}

/** Where a decision stands that has been called in by a day; nothing, where it has not. */
function sinceCalledIn(
	{ call_in, date }: Decision,
	today: string,
): Pick<Standing, 'state' | 'since'> | undefined {
	const isCalledIn = call_in && ['called_in', 'upheld', 'not_upheld'].includes(call_in.state);
	const since = call_in?.date ?? date;
	if (!isCalledIn || since > today) return undefined;
	const ended = call_in.dealt_with ?? since;
	if (call_in.state === 'called_in' || ended > today) return { state: 'called_in', since };
	// A call-in that was upheld sends the decision back to whoever made it, or on to the council.
	return { state: call_in.state === 'upheld' ? 'referred' : 'in_effect', since: ended };
}
