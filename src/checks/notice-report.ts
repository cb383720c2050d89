import { type Check, placeOf } from './check.ts';

/** The report that a notice names goes before the decision maker of the notice. */
export const noticeReport: Check = {
	name: 'notice-report',
	level: 'error',
	about: 'The report that a notice names goes before the body that the notice says will decide.',
	*run(record, { register }) {
		if (record.kind !== 'notice' || record.data.report === undefined) return;
		const { report: id, body } = record.data;
		const report = register.byId.get(id);
		if (report?.kind !== 'report' || report.data.considered.some((step) => step.body === body)) return;
		const route = report.data.considered.map((step) => `\`${step.body}\``).join(', ');
		yield {
			place: placeOf(record, 'body'),
			reason: `The report "${id}" does not go before "${body}"${route && `: it goes before ${route}`}.`,
			fix: 'Write the body that decides on the report, add it to `considered` in the report, or name another report.',
		};
	},
};
