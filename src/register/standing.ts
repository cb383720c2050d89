import type { RecordOf } from '../records/kinds.ts';
import type { Consideration } from '../records/report.ts';
import { type Setting, standingOfDecision } from './decision-standing.ts';
import type { Standing } from './entry.ts';

/** What a paper's standing is worked out from. */
export interface Matter {
	report: RecordOf<'report'>;
	/** The visible decisions on it, oldest first. */
	decisions: RecordOf<'decision'>[];
	/** The id of the record that took its place. */
	supersededBy: string | undefined;
}

/** Where a report stands on a day. */
export function standingOfReport(matter: Matter, setting: Setting): Standing {
	const { data } = matter.report;
	if (data.status === 'withdrawn') return { state: 'withdrawn', since: data.withdrawn?.date };
	if (matter.supersededBy) return { state: 'superseded', by: matter.supersededBy };
	const toCome = stepsToCome(matter.report, setting.today);
	const decision = decisive(matter, toCome);
	const next = toCome.find(({ role }) => role === 'decide') ?? toCome[0];
	if (decision) {
		const standing = standingOfDecision(decision, setting);
		const isOpen = standing.state === 'deferred' || standing.state === 'referred';
		return isOpen && next ? { ...standing, until: next.date } : standing;
	}
	if (next) return { state: 'to_be_considered', until: next.date, by: next.body };
	return { state: 'not_recorded', since: data.considered.findLast(({ date }) => date)?.date };
}

/** The considerations of a report from a day on. */
export function stepsToCome({ data }: RecordOf<'report'>, today: string): Consideration[] {
	return data.considered.filter(({ date }) => date !== undefined && date >= today);
}

/** The last decision of the body that is asked to decide. Where it has not met yet there is none; where none is asked, the last of any. */
function decisive({ report, decisions }: Matter, toCome: Consideration[]): RecordOf<'decision'> | undefined {
	const decider = report.data.considered.find(({ role }) => role === 'decide')?.body;
	const own = decisions.findLast(({ data }) => data.body === decider);
	if (own || toCome.some(({ role }) => role === 'decide')) return own;
	return decisions.at(-1);
}
