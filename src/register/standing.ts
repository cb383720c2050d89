import type { Decision } from '../records/decision.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { Consideration } from '../records/report.ts';
import type { Standing } from './entry.ts';
import type { Register } from './register.ts';

/** What a paper's standing is worked out from. */
export interface Matter {
	report: RecordOf<'report'>;
	/** The visible decisions on it, oldest first. */
	decisions: RecordOf<'decision'>[];
	/** The id of the record that took its place. */
	supersededBy: string | undefined;
}

/** Where a report stands on the day of the register. Receiving, noting and endorsing are not approving. */
export function standingOfReport(matter: Matter, register: Register): Standing {
	const { data } = matter.report;
	if (data.status === 'withdrawn') return { state: 'withdrawn', since: data.withdrawn?.date };
	if (matter.supersededBy) return { state: 'superseded', by: matter.supersededBy };
	const toCome = data.considered.filter(({ date }) => date !== undefined && date >= register.today);
	const decision = decisive(matter, toCome);
	if (decision) return standingByDecision(decision, matter, register);
	const next = toCome.find(({ role }) => role === 'decide') ?? toCome[0];
	if (next) return { state: 'to_be_considered', until: next.date, by: next.body };
	return { state: 'not_recorded', since: data.considered.findLast(({ date }) => date)?.date };
}

/** The last decision of the body that is asked to decide. Where it has not met yet there is none; where none is asked, the last of any. */
function decisive({ report, decisions }: Matter, toCome: Consideration[]): RecordOf<'decision'> | undefined {
	const decider = report.data.considered.find(({ role }) => role === 'decide')?.body;
	const own = decisions.findLast(({ data }) => data.body === decider);
	if (own || toCome.some(({ role }) => role === 'decide')) return own;
	return decisions.at(-1);
}

function standingByDecision(
	decision: RecordOf<'decision'>,
	{ report }: Matter,
	register: Register,
): Standing {
	const { data } = decision;
	const from = { since: data.date, by: data.body, decision: decision.id };
	const outcomes = new Set(data.outcomes.map(({ outcome }) => outcome));
	const only = (...names: Decision['outcomes'][number]['outcome'][]) =>
		outcomes.size > 0 && [...outcomes].every((name) => names.includes(name));
	if (only('noted')) return { state: 'noted', ...from };
	if (only('not_agreed', 'noted')) return { state: 'not_agreed', ...from };
	if (outcomes.has('deferred')) return { state: 'deferred', ...from };
	if (only('withdrawn')) return { state: 'withdrawn', ...from };
	if (data.call_in?.state === 'called_in')
		return { state: 'called_in', ...from, since: data.call_in.date ?? data.date };
	if (only('referred', 'noted')) return { state: 'referred', ...from };
	const role = report.data.considered.find(({ body }) => body === data.body)?.role;
	if (outcomes.size === 0) return { state: 'not_recorded', ...from };
	if (role === 'endorse' || role === 'consult' || isVoluntary(data.body, register))
		return { state: 'endorsed', ...from };
	return { state: 'in_effect', ...from };
}

/** A voluntary partnership has no powers of its own: what it agrees to it endorses. */
function isVoluntary(body: string, register: Register): boolean {
	const record = register.byId.get(body);
	return record?.kind === 'body' && record.data.regime === 'voluntary';
}

/** Whether a strategy is in force on the day of the register. A month compares as its first day. */
export function standingOfStrategy(
	strategy: RecordOf<'strategy'>,
	supersededBy: string | undefined,
	today: string,
): Standing {
	const { data } = strategy;
	if (data.status === 'withdrawn') return { state: 'withdrawn', since: data.withdrawn?.date };
	const inForceTo = data.in_force_to ?? '9999';
	if (inForceTo < today.slice(0, inForceTo.length)) {
		return supersededBy
			? { state: 'superseded', by: supersededBy, since: inForceTo }
			: { state: 'lapsed', since: inForceTo };
	}
	const from = data.in_force_from ?? data.adopted;
	if (!from || from > today) return { state: 'to_be_considered', since: data.adopted && from };
	return { state: 'in_effect', since: from, until: data.in_force_to };
}
