import type { DecisionNote } from '../../markdown/rehype-decision-notes.ts';
import type { ReportPage } from '../../publish/report-page.ts';
import { readThreads } from './report-threads.ts';

/** What the paper is given beside each recommendation that was decided on, by the line on which that begins. */
export function decisionNotes(page: ReportPage): ReadonlyMap<number, DecisionNote> {
	const { recommendations } = page.entry.outline;
	const notes = readThreads(page).flatMap(({ key, number, decisions }): [number, DecisionNote][] => {
		const asked = recommendations.find((item) => item.key === key && item.part === recommendations[0]?.part);
		if (!asked || decisions.length === 0) return [];
		const name = `What was decided on recommendation ${number}`;
		const label = 'Not part of the paper: what was decided';
		return [
			[
				asked.line,
				{
					name,
					label,
					decisions: decisions.map(({ calledIn, outcome, ...rest }) => ({
						...rest,
						outcome: calledIn ? `${outcome}, then called in` : outcome,
					})),
				},
			],
		];
	});
	return new Map(notes);
}
