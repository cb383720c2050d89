import { type Check, placeOf } from './check.ts';

/** A council reference names one paper. */
export const referenceUnique: Check = {
	name: 'reference-unique',
	level: 'error',
	about:
		'A council reference such as CAB/2026/014 names one paper and is never used again: people quote it in letters and in court.',
	*run(record, { register }) {
		if (record.kind !== 'report' || !record.data.reference) return;
		const first = register.finder.find(record.data.reference);
		if (!first || first.id === record.id) return;
		yield {
			place: placeOf(record, 'reference'),
			reason: `\`${first.file}\` has the reference ${record.data.reference} already.`,
			fix: 'Give this report the next free number of the year.',
		};
	},
};
