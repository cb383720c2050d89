import { type Check, placeOf } from './check.ts';

/** A decision is made on a report, and is shown only where its report is; a notice is of a decision on one. */
export const decisionReport: Check = {
	name: 'decision-report',
	level: 'error',
	about:
		'A decision is made on a report and takes its title, so what it names is a report. A notice that names a report names one too.',
	isFixed: true,
	*run(record, { register }) {
		if (!('report' in record.data) || record.data.report === undefined) return;
		const found = register.byId.get(record.data.report);
		if (!found || found.kind === 'report') return;
		yield {
			place: placeOf(record, 'report'),
			reason: `"${record.data.report}" is ${found.kind === 'guidance' ? 'guidance' : `a ${found.kind}`}, not a report.`,
			fix: `Write the id of the report that ${record.kind === 'notice' ? 'is to be' : 'was'} decided on.`,
		};
	},
};
