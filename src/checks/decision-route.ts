import type { CouncilRecord, RecordOf } from '../records/kinds.ts';
import { formatDate } from '../register/calendar.ts';
import { type Check, type Finding, placeOf } from './check.ts';
import { inSentence, nameOfBody } from './names.ts';

/** A decision is made by a body that the report was put before, on a day on which that body met about it. */
export const decisionRoute: Check = {
	name: 'decision-route',
	level: 'error',
	about:
		'A decision is made by a body that the report was put before, on a day on which that body met about it. Otherwise either the decision or the route in the report is wrong.',
	*run(record, { register: { byId } }) {
		if (record.kind !== 'decision') return;
		const report = byId.get(record.data.report);
		if (report?.kind !== 'report') return;
		const steps = report.data.considered.filter(({ body }) => body === record.data.body);
		if (steps.length === 0) yield notOnRoute(record, report, byId);
		const days = steps.flatMap(({ date }) => (date === undefined ? [] : [date])).sort();
		// A meeting whose date is not known may have been on any day.
		if (days.length === 0 || days.length < steps.length || days.includes(record.data.date)) return;
		yield noSuchMeeting(record, days, byId);
	},
};

type Records = ReadonlyMap<string, CouncilRecord>;

function notOnRoute(decision: RecordOf<'decision'>, report: RecordOf<'report'>, byId: Records): Finding {
	const { body } = decision.data;
	const route = [...new Set(report.data.considered.map((step) => step.body))];
	const named = route.map((id) => `\`${id}\``);
	return {
		place: placeOf(decision, 'body'),
		reason: `${nameOfBody(body, byId)} is not on the route of \`${report.file}\`${named.length > 0 ? `, which was put before ${inSentence(named)}` : ''}.`,
		fix: `Write the body that decided, or add \`${body}\` to \`considered\` in the report.`,
	};
}

function noSuchMeeting(decision: RecordOf<'decision'>, days: string[], byId: Records): Finding {
	const { body, date } = decision.data;
	const isEarly = date < (days[0] ?? '');
	const met = days.map((day) => formatDate(day));
	return {
		place: placeOf(decision, 'date'),
		reason: `The decision is dated ${formatDate(date)}, ${isEarly ? 'before the meeting' : 'and there was no meeting then'}: by its route, the report was put before ${nameOfBody(body, byId)} on ${inSentence(met)}.`,
		fix: `Write ${inSentence(
			days.map((day) => `\`${day}\``),
			'or',
		)}, or add the meeting to \`considered\` in the report.`,
	};
}
