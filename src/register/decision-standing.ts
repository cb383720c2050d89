import { asksOnlyToEndorse, asksOnlyToNote } from '../markdown/asks-only.ts';
import type { Outline } from '../markdown/outline.ts';
import type { Decision } from '../records/decision.ts';
import type { CouncilRecord, RecordOf } from '../records/kinds.ts';
import type { Consideration } from '../records/report.ts';
import type { Site } from '../records/site.ts';
import type { Standing } from './entry.ts';
import { asksNoDecision, onlyEndorses, roleAt } from './power.ts';
import { addDays, workingDaysOf } from './working-days.ts';

/** What a decision's standing is worked out from, beside the decision: a part of the register. */
export interface Setting {
	/** `YYYY-MM-DD` */
	today: string;
	site: Pick<Site, 'nation'>;
	byId: ReadonlyMap<string, CouncilRecord>;
	/** Of the texts, by id: what a report asks for. */
	outlines: ReadonlyMap<string, Outline>;
}

/** What became of one recommendation, told by what was asked and by whom: what is agreed may only be endorsed or noted by it. */
type Came = Exclude<Decision['outcomes'][number]['outcome'], 'agreed_as_amended'> | 'endorsed';

/**
 * Where a decision stands on a day. Receiving and noting decide nothing, and to agree without power, or without having been
 * asked to decide, is to endorse. What an executive agreed waits for the end of its call-in. What leaves a matter open is
 * told before what closes a part of it.
 */
export function standingOfDecision(decision: RecordOf<'decision'>, setting: Setting): Standing {
	const { data } = decision;
	if (data.status === 'withdrawn')
		return { state: 'withdrawn', since: data.withdrawn?.date, decision: decision.id };
	const from = { by: data.body, decision: decision.id };
	const role = roleIn(data, setting.byId);
	const came = new Set(data.outcomes.map((item) => cameTo(item, { data, role, setting })));
	const isAgreed = came.has('agreed') || came.has('endorsed');
	const effect = isAgreed && !asksNoDecision(role) ? effectOf(decision, setting) : undefined;
	if (effect && effect.state !== 'in_effect') return { ...effect, ...from };
	const state = inOrder.find((outcome) => came.has(outcome));
	if (state !== 'agreed') return { state: state ?? 'not_recorded', since: data.date, ...from };
	return { state: 'in_effect', since: data.date, ...effect, ...from };
}

/** Which outcome is told of a decision with several. */
const inOrder = ['deferred', 'referred', 'agreed', 'endorsed', 'not_agreed', 'withdrawn', 'noted'] as const;

interface Case {
	data: Decision;
	role: Consideration['role'];
	setting: Setting;
}

function cameTo(item: Decision['outcomes'][number], { data, role, setting }: Case): Came {
	const { outcome, recommendation, resolution } = item;
	if (outcome !== 'agreed' && outcome !== 'agreed_as_amended') return outcome;
	const outline = resolution === undefined ? setting.outlines.get(data.report) : undefined;
	const asked = outline?.recommendations.find(({ key }) => key === recommendation);
	if (role === 'note' || (asked && asksOnlyToNote(asked))) return 'noted';
	const hasPower = !onlyEndorses(bodyOf(data.body, setting.byId)?.regime, role);
	return hasPower && !(asked && asksOnlyToEndorse(asked)) ? 'agreed' : 'endorsed';
}

function roleIn(data: Decision, byId: Setting['byId']): Consideration['role'] {
	const report = byId.get(data.report);
	return report?.kind === 'report' ? roleAt(report.data.considered, data) : undefined;
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
	// That it was not called in can be said of the whole of the time only when it is over.
	return setting.today <= until
		? { state: 'call_in_open', since: data.date, until }
		: { state: 'in_effect', since: addDays(until, 1) };
}

/** Whether a decision does not stand as it was made: it was called in, and the call-in has not been dismissed by the day of the build. */
export function wasCalledIn({
	data,
	standing,
}: {
	data: Pick<Decision, 'call_in'>;
	standing?: Standing | undefined;
}): boolean {
	if (standing?.state === 'called_in') return true;
	return data.call_in?.state === 'upheld' && standing?.state === 'referred';
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
