import { type Check, placeOf } from './check.ts';

/** What is withdrawn keeps its address and says when and why. */
export const withdrawalGiven: Check = {
	name: 'withdrawal-given',
	level: 'error',
	about: 'A paper that is withdrawn keeps its address, and says there when and why. Its text goes.',
	isFixed: true,
	*run(record) {
		if (!('status' in record.data) || record.kind === 'page') return;
		const { status, withdrawn } = record.data;
		if (status === 'withdrawn' && !withdrawn) {
			yield {
				place: placeOf(record, 'status'),
				reason: 'This paper is withdrawn, and the file does not say when and why.',
				fix: 'Add `withdrawn` with a `date` and a `reason`.',
			};
		}
		if (status !== 'withdrawn' && withdrawn) {
			yield {
				place: placeOf(record, 'withdrawn'),
				reason: `The status is \`${status}\`, and the file says that the paper was withdrawn.`,
				fix: 'Write `status: withdrawn`, or take the note of withdrawal out.',
			};
		}
	},
};
