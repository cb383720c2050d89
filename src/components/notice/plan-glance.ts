import type { ForwardPlan } from '../../register/forward-plan.ts';
import { firstDay } from '../../register/notice-standing.ts';
import { compareText } from '../../register/order.ts';
import { noticeNames, whenWords } from './notice-words.ts';

/** A line of the plan at a glance: where it stands on the page, when, what, by whom. */
export interface GlanceLine {
	href: string;
	title: string;
	when: string;
	by: string | undefined;
	kind: string;
}

/** The whole plan in a few words a line, soonest first. */
export function planAtAGlance({ notices, unannounced }: ForwardPlan): GlanceLine[] {
	const lines = [
		...notices.map(({ id, title, by, data }) => ({
			day: firstDay(data) ?? '9999',
			line: { href: `#${id}`, title, when: whenWords(data), by, kind: noticeNames[data.notice] },
		})),
		...unannounced.map(({ report, step }) => ({
			day: step.date,
			line: {
				href: `#${report.id}`,
				title: report.title,
				when: whenWords({ date: step.date }),
				by: step.body.title,
				kind: 'Report, without a notice here',
			},
		})),
	];
	return lines.sort((a, b) => compareText(a.day, b.day)).map(({ line }) => line);
}
