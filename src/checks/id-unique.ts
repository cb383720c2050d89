import type { CouncilRecord } from '../records/kinds.ts';
import { type Check, type Finding, type Matter, placeOf } from './check.ts';

/** An id is one file's for ever: two files of one name, in any folders and any case, would share what points to them. */
export const idUnique: Check = {
	name: 'id-unique',
	level: 'error',
	about:
		'A file’s name is the address of its page for ever. Two files of one name, in any folders and any case, would share it.',
	isFixed: true,
	*run(record, matter) {
		const first = firstWithId(record, matter);
		if (first === record) return;
		yield { place: placeOf(record), ...nameIsTaken(`\`${first.file}\``) };
	},
};

/** What is said of a file whose name another has, which is named in words. */
export function nameIsTaken(other: string): Omit<Finding, 'place'> {
	return {
		reason: `${other} has the same name, and a file's name is its address for ever.`,
		fix: 'Give this file another name, for instance with the year or the body in it.',
	};
}

const seen = new WeakMap<Matter, Map<string, CouncilRecord>>();

function firstWithId(record: CouncilRecord, matter: Matter): CouncilRecord {
	let firsts = seen.get(matter);
	if (!firsts) {
		firsts = new Map();
		for (const other of matter.register.records) {
			const key = other.id.toLowerCase();
			if (!firsts.has(key)) firsts.set(key, other);
		}
		seen.set(matter, firsts);
	}
	return firsts.get(record.id.toLowerCase()) ?? record;
}
