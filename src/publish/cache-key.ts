import type { AnyEntry } from '../register/entry.ts';
import { isReviewDue } from '../register/exemption.ts';
import { fingerprint } from '../register/fingerprint.ts';
import { isOverdue } from '../register/overdue.ts';
import { type Edition, getEdition } from './edition.ts';

/** The digests of what every page of an edition shows. */
const frames = new WeakMap<Edition, string>();

/**
 * What decides whether a page that was kept from the last build is shown again: the entries it shows, the frame of the
 * site, and the day where a contact on it has an end or something is due.
 */
export function cacheKeyOf(...entries: Pick<AnyEntry, 'fingerprint' | 'data'>[]): string {
	const edition = getEdition();
	const ends = entries.map(({ data }) => [
		'contact' in data ? endedContacts(data.contact, edition.today) : [],
		'exemption' in data && isReviewDue(data, edition.today),
		'actions' in data ? data.actions.map((action) => isOverdue(action, edition.today)) : [],
	]);
	return fingerprint([frameOf(edition), ends, entries.map((entry) => entry.fingerprint)]);
}

/** The head and foot of every page: the council, and the pages that the foot leads to. */
function frameOf(edition: Edition): string {
	const known = frames.get(edition);
	if (known) return known;
	const pages = edition.entries.filter(({ kind }) => kind === 'page').map(({ url, title }) => [url, title]);
	const digest = fingerprint([edition.site, pages]);
	frames.set(edition, digest);
	return digest;
}

/** Places in the list of those whose last day has gone by. */
function endedContacts(contacts: { until?: string | undefined }[], today: string): number[] {
	return contacts.flatMap(({ until }, place) => (until !== undefined && until < today ? [place] : []));
}
