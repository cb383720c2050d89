import { formatDate } from '../../register/calendar.ts';
import type { AnyEntry, Backlink, Reference } from '../../register/entry.ts';

/** The references that are shown beside a text: of a report only those that its own lists do not print. */
export function relationsOf({ kind, references }: Pick<AnyEntry, 'kind' | 'references'>): Reference[] {
	if (kind !== 'report') return references;
	return references.filter(
		(reference) => reference.target && reference.kind !== 'cites' && reference.kind !== 'background_paper',
	);
}

/** What refers to a paper, without what only mentions it and is shown among its relations already. */
export function backlinksOf(entry: Pick<AnyEntry, 'kind' | 'references' | 'cited_by'>): Backlink[] {
	const related = new Set(relationsOf(entry).map(({ target }) => target?.id));
	return entry.cited_by.filter(({ kind, from }) => kind !== 'mentions' || !related.has(from.id));
}

/** What there is to say of a reference beside the words of its link, which may name the body and the day themselves. */
export function detailsOf({ printed, target }: Pick<Reference, 'printed' | 'target'>): string[] {
	const details = [target?.by, target?.date && formatDate(target.date)];
	return details.filter(
		(detail) => detail !== undefined && detail !== '' && !printed?.includes(detail),
	) as string[];
}

/** The references that the text alone names and that are not shown among the relations. */
export function namedOnly(entry: Pick<AnyEntry, 'kind' | 'references'>): Reference[] {
	const related = new Set(relationsOf(entry));
	return entry.references.filter(
		(reference) => !reference.listed && (reference.target ?? reference.printed) && !related.has(reference),
	);
}
