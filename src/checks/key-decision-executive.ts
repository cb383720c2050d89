import type { RecordOf } from '../records/kinds.ts';
import { mainConsideration } from '../register/summary.ts';
import { type Check, placeOf } from './check.ts';

/** Key decisions, and the notice that they need, are a council executive’s (SI 2012/2089, regulations 8 to 11): a partnership has none. */
export const keyDecisionExecutive: Check = {
	name: 'key-decision-executive',
	level: 'error',
	about:
		'Key decisions, and the notice that they need, are a council executive’s (SI 2012/2089, regulations 8 to 11). A partnership has none.',
	*run(record, { register: { byId } }) {
		if (record.kind !== 'report') return;
		const body = byId.get(mainConsideration(record.data.considered)?.body ?? '');
		if (body?.kind !== 'body') return;
		const { name, regime } = body.data;
		if (regime !== 'voluntary' && regime !== 'statutory_partnership') return;
		for (const { field, what } of saidOfKeyDecision(record)) {
			yield {
				place: placeOf(record, 'decision_status', field),
				reason: `${name} decides on this report. It is a partnership, which has no key decisions, and the report ${what}.`,
				fix: `Take \`${field}\` out, or correct the \`role\` of the bodies in \`considered\`.`,
			};
		}
	},
};

function saidOfKeyDecision({ data }: RecordOf<'report'>): { field: string; what: string }[] {
	const { key_decision, in_forward_plan, notice_published, urgency } = data.decision_status ?? {};
	return [
		...(key_decision ? [{ field: 'key_decision', what: 'says that this is one' }] : []),
		...(in_forward_plan ? [{ field: 'in_forward_plan', what: 'says that it was in the forward plan' }] : []),
		...(notice_published
			? [{ field: 'notice_published', what: 'says when notice of one was published' }]
			: []),
		...(urgency && urgency !== 'none' ? [{ field: 'urgency', what: 'says that notice was short' }] : []),
	];
}
