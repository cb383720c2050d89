import type { Kind } from '../records/kinds.ts';
import type { AnyEntry, Entry } from '../register/entry.ts';
import { type Edition, getEdition } from './edition.ts';

const indexes = new WeakMap<Edition, Map<string, AnyEntry>>();

/** Every entry of a kind. */
export function allOf<K extends Kind>(kind: K): Entry<K>[] {
	return getEdition().entries.filter((entry) => entry.kind === kind) as unknown as Entry<K>[];
}

/** The entries of a kind among some ids, in their order. A page that shows them counts them in its `cacheKey`. */
export function entriesOf<K extends Kind>(kind: K, ids: (string | undefined)[]): Entry<K>[] {
	const index = indexOf(getEdition());
	return ids.flatMap((id) => {
		const entry = id === undefined ? undefined : index.get(id);
		return entry?.kind === kind ? [entry as unknown as Entry<K>] : [];
	});
}

/** The entry of any kind that has an id. */
export function entryOf(id: string | undefined): AnyEntry | undefined {
	return id === undefined ? undefined : indexOf(getEdition()).get(id);
}

function indexOf(edition: Edition): Map<string, AnyEntry> {
	const known = indexes.get(edition);
	if (known) return known;
	const index = new Map(edition.entries.map((entry) => [entry.id, entry]));
	indexes.set(edition, index);
	return index;
}
