import type { AnyEntry, Reference } from '../../register/entry.ts';

/** The references that are shown beside a text: of a report only those that its own lists do not print. */
export function relationsOf({ kind, references }: AnyEntry): Reference[] {
	if (kind !== 'report') return references;
	return references.filter(
		(reference) => reference.target && reference.kind !== 'cites' && reference.kind !== 'background_paper',
	);
}
