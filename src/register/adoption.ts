import type { Entry, RouteStep, Standing, Summary } from './entry.ts';
import { compareText } from './order.ts';
import type { Row } from './rows.ts';

/** What came of asking a body to adopt a strategy. `silent`: the meeting is past, and nothing is recorded. */
export const answers = [
	'agreed',
	'endorsed',
	'amended',
	'in_part',
	'call_in_open',
	'called_in',
	'deferred',
	'referred',
	'noted',
	'not_agreed',
	'withdrawn',
	'to_come',
	'silent',
] as const;
export type Answer = (typeof answers)[number];

/** A body that was asked to adopt a strategy, by a report on a day, and what came of it. */
export interface Asked extends Pick<RouteStep, 'role' | 'date' | 'meeting'> {
	body: Pick<Summary, 'id' | 'title' | 'url'>;
	report: Pick<Summary, 'id' | 'title' | 'url'>;
	decision?: Row;
	answer: Answer;
}

/**
 * The bodies that were asked to adopt a strategy, in the order of their meetings. Which of a report's recommendations is
 * about the strategy is not known, so the decision is taken as a whole.
 */
export function buildAdoption(reports: Entry<'report'>[], rowOf: (id: string) => Row | undefined): Asked[] {
	const asked = reports.flatMap((report) =>
		report.route.map((step): Asked => {
			const decision = step.decision && rowOf(step.decision.id);
			const { role, date, meeting } = step;
			return {
				body: named(step.body),
				report: named(report),
				...(role !== undefined && { role }),
				...(date !== undefined && { date }),
				...(meeting !== undefined && { meeting }),
				...(decision && { decision }),
				answer: decision ? answerOf(decision) : date === undefined || step.past ? 'silent' : 'to_come',
			};
		}),
	);
	return asked.sort((a, b) => compareText(a.date ?? '9999', b.date ?? '9999'));
}

/** How many bodies gave each answer, of the last one that each gave, in the order of `answers`. */
export function countAnswers(asked: Asked[]): {
	bodies: number;
	counts: { answer: Answer; count: number }[];
} {
	const last = new Map(asked.map(({ body, answer }) => [body.id, answer]));
	const groups = Map.groupBy(last.values(), (answer) => answer);
	return {
		bodies: last.size,
		counts: answers.flatMap((answer) => {
			const count = groups.get(answer)?.length ?? 0;
			return count > 0 ? [{ answer, count }] : [];
		}),
	};
}

/** What leaves the matter open is told first. */
function answerOf({ standing, outcomes = [] }: Row): Answer {
	const found = new Set(outcomes);
	const state = standing?.state ?? 'not_recorded';
	const open = withoutEffect[state];
	if (open) return open;
	if (found.has('not_agreed') || found.has('withdrawn')) return 'in_part';
	if (found.has('agreed_as_amended')) return 'amended';
	return state === 'endorsed' ? 'endorsed' : 'agreed';
}

const withoutEffect: Partial<Record<Standing['state'], Answer>> = {
	call_in_open: 'call_in_open',
	called_in: 'called_in',
	deferred: 'deferred',
	referred: 'referred',
	noted: 'noted',
	not_agreed: 'not_agreed',
	withdrawn: 'withdrawn',
	not_recorded: 'silent',
};

function named({ id, title, url }: Summary): Asked['body'] {
	return { id, title, url };
}
