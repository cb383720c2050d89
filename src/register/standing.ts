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
	const { report, supersededBy } = matter;
	if (report.data.status === 'withdrawn') return { state: 'withdrawn', since: report.data.withdrawn?.date };
	if (supersededBy)
		return { state: 'superseded', since: publishedOn(supersededBy, setting), by: supersededBy };
	const decision = decisive(matter);
	const toCome = stepsToCome(report, setting.today).filter(
		({ date = '' }) => date > (decision?.data.date ?? ''),
	);
	const next = toCome.find(({ role }) => role === 'decide') ?? toCome[0];
	if (decision) {
		const standing = standingOfDecision(decision, setting);
		const isOpen = standing.state === 'deferred' || standing.state === 'referred';
		return isOpen && next ? { ...standing, until: next.date } : standing;
	}
	if (next) return { state: 'to_be_considered', until: next.date, by: next.body };
	return { state: 'not_recorded', since: lastAsked(report) };
}

/** The considerations of a report from a day on. */
export function stepsToCome({ data }: RecordOf<'report'>, today: string): Consideration[] {
	return data.considered.filter(({ date }) => date !== undefined && date >= today);
}

/** The last decision of those who are asked to decide. Where none is asked, the last of any: what another body thinks of a paper is no decision on it. */
function decisive({ report, decisions }: Matter): RecordOf<'decision'> | undefined {
	const deciders = new Set(decidingSteps(report).map(({ body }) => body));
	return deciders.size > 0 ? decisions.findLast(({ data }) => deciders.has(data.body)) : decisions.at(-1);
}

/** When a paper was last put before those who are to decide on it. */
function lastAsked(report: RecordOf<'report'>): string | undefined {
	const deciding = decidingSteps(report);
	const steps = deciding.length > 0 ? deciding : report.data.considered;
	return steps.findLast(({ date }) => date)?.date;
}

function decidingSteps({ data }: RecordOf<'report'>): Consideration[] {
	return data.considered.filter(({ role }) => role === 'decide');
}

function publishedOn(id: string, { byId }: Setting): string | undefined {
	const record = byId.get(id);
	return record && 'published' in record.data ? record.data.published : undefined;
}
