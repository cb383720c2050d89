import { lawOf } from '../register/law.ts';
import { mainConsideration } from '../register/summary.ts';
import { type Check, placeOf } from './check.ts';

export const keyDecisionWards: Check = {
	name: 'key-decision-wards',
	level: 'warning',
	about:
		'A decision of the executive that has a significant effect on communities in two or more wards is a key decision (SI 2012/2089, regulation 8, and SI 2000/3272 before it). A report that names several wards, or all, and says that it is none, gives the reason in `decision_status`: Leicester’s report of 2004 had “All Wards” and “Key Decision: No”.',
	*run(record, { register: { byId, site } }) {
		if (record.kind !== 'report' || record.data.status === 'withdrawn') return;
		const { wards, considered, decision_status: status } = record.data;
		if (status?.key_decision !== false || isReason(status.reason)) return;
		if (wards.length < 2 && !wards.includes('all')) return;
		const step = mainConsideration(considered);
		const body = byId.get(step?.body ?? '');
		if (body?.kind !== 'body' || !step?.date || !lawOf(body.data, step.date, site.nation)?.keyDecisions)
			return;
		const where = wards.includes('all') ? 'all wards' : `${wards.length} wards`;
		yield {
			place: placeOf(record, 'decision_status', 'key_decision'),
			reason: `This report is about ${where} and says that it is no key decision: one is, where its effect on two or more wards is significant.`,
			fix: 'Write `key_decision: yes`, or say as `reason` why the effect is not significant.',
		};
	},
};

/** "N/A" says nothing. */
function isReason(text = ''): boolean {
	return !/^(?:n\/?a|none|not applicable|-|–)?\.?$/i.test(text.trim());
}
