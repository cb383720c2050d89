import { formatDate, lastDay } from '../register/calendar.ts';
import { type Check, placeOf } from './check.ts';

/** The end of a strategy is the one that it was last extended to. */
export const strategyExtension: Check = {
	name: 'strategy-extension',
	level: 'error',
	about: 'Where a strategy was extended, its end is the one that it was last extended to.',
	*run(record) {
		if (record.kind !== 'strategy' || record.data.extended.length === 0) return;
		const { extended, in_force_to: end } = record.data;
		const latest = extended.map(({ to }) => to).sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
		const to = latest.at(-1) ?? '';
		if (end !== undefined && lastDay(end) === lastDay(to)) return;
		const said = end === undefined ? 'no end is written' : `its end is written as ${formatDate(end)}`;
		yield {
			place: placeOf(record, 'in_force_to'),
			reason: `It was extended to ${formatDate(to)}, and ${said}.`,
			fix: `Write \`in_force_to: ${to}\`, or correct the extension.`,
		};
	},
};
