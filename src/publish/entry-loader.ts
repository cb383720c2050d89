import type { Loader } from 'astro/loaders';
import type { Kind } from '../records/kinds.ts';
import { getEdition } from './edition.ts';

/** Gives Astro the entries of one kind: what their pages show, but for their texts. */
export function entryLoader(kind: Kind): Loader {
	return {
		name: `guildhall-${kind}`,
		load: async ({ store }) => {
			const entries = getEdition().entries.filter((entry) => entry.kind === kind);
			const ids = new Set(entries.map(({ id }) => id));
			for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
			for (const entry of entries) {
				store.set({
					id: entry.id,
					data: entry as unknown as Record<string, unknown>,
					digest: entry.fingerprint,
				});
			}
		},
	};
}
