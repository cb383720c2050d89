import { type Check, placeOf } from './check.ts';

/** One decision makes one thing of each recommendation. */
export const recommendationOnce: Check = {
	name: 'recommendation-once',
	level: 'error',
	about: 'One decision makes one thing of each recommendation.',
	*run(record) {
		if (record.kind !== 'decision') return;
		const decided = new Map<string, string>();
		for (const [index, { recommendation, outcome }] of record.data.outcomes.entries()) {
			const first = decided.get(recommendation);
			if (first === undefined) decided.set(recommendation, outcome);
			else
				yield {
					place: placeOf(record, 'outcomes', index, 'recommendation'),
					reason: `Recommendation ${recommendation} has two outcomes in this decision: \`${first}\` and \`${outcome}\`.`,
					fix: 'Keep the one that the minutes record. Another meeting’s outcome goes into a decision of its own.',
				};
		}
	},
};
