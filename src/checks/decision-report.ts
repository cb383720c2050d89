import { type Check, placeOf } from './check.ts';

/** A decision is made on a report, and is shown only where its report is. */
export const decisionReport: Check = {
	name: 'decision-report',
	level: 'error',
	*run(record, { register }) {
		if (record.kind !== 'decision') return;
		const found = register.byId.get(record.data.report);
		if (!found || found.kind === 'report') return;
		yield {
			place: placeOf(record, 'report'),
			reason: `"${record.data.report}" is ${found.kind === 'guidance' ? 'guidance' : `a ${found.kind}`}, not a report.`,
			fix: 'Write the id of the report that was decided on.',
		};
	},
};
