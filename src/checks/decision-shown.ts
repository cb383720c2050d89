import { publicView } from '../register/publication.ts';
import { type Check, placeOf } from './check.ts';

/** A decision is shown only where its report is: one that is published before its report appears nowhere. */
export const decisionShown: Check = {
	name: 'decision-shown',
	level: 'warning',
	about:
		'A decision is shown only where its report is. One that is published before its report appears nowhere until then.',
	*run(record, { register }) {
		if (record.kind !== 'decision' || register.visible.has(record.id) || !publicView(record, register.today))
			return;
		if (!register.byId.has(record.data.report)) return;
		yield {
			place: placeOf(record, 'report'),
			reason: 'The report that was decided on is not public yet, so this decision is not shown either.',
			fix: 'Publish the report, or make the decision a draft until then.',
		};
	},
};
