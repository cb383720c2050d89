import type { CouncilRecord } from '../records/kinds.ts';
import type { Register } from '../register/register.ts';

/** One record taking the place of another, and the field that says so. */
export interface Succession {
	/** The later one. */
	by: CouncilRecord;
	/** The earlier one. */
	of: CouncilRecord;
	/** The record that says it. */
	said: CouncilRecord;
	path: PropertyKey[];
}

/** Every succession that is written down, in the order of the files. What is a draft, or was withdrawn, takes no one’s place. */
export function successionsIn({ records, finder, byId }: Register): Succession[] {
	return records.flatMap((record): Succession[] => {
		if (record.kind === 'body') {
			const next = record.data.successor === undefined ? undefined : byId.get(record.data.successor);
			return next?.kind === 'body' ? [{ by: next, of: record, said: record, path: ['successor'] }] : [];
		}
		if (!('cross_references' in record.data) || isSetAside(record)) return [];
		return record.data.cross_references.flatMap(({ kind, to }, index) => {
			const earlier = kind === 'supersedes' && to !== undefined ? finder.find(to) : undefined;
			return earlier
				? [{ by: record, of: earlier, said: record, path: ['cross_references', index, 'to'] }]
				: [];
		});
	});
}

function isSetAside({ data }: CouncilRecord): boolean {
	return 'status' in data && data.status !== 'published';
}
