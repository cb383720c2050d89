import { closest } from '../records/closest.ts';
import type { CouncilRecord } from '../records/kinds.ts';

/** Finds the record that words on a paper point to: an id, a council reference, the title or an alias of guidance or of a strategy. */
export interface Finder {
	find(to: string): CouncilRecord | undefined;
	/** The three records most like what was typed: what to type, and the title. */
	suggest(to: string): { to: string; title: string }[];
}

export function buildFinder(records: Iterable<CouncilRecord>): Finder {
	const byName = new Map<string, CouncilRecord>();
	for (const record of records) {
		for (const name of namesOf(record)) {
			const key = normalise(name);
			if (!byName.has(key)) byName.set(key, record);
		}
	}
	return {
		find: (to) => byName.get(normalise(to)),
		suggest: (to) => {
			const names = closest(normalise(to), byName.keys(), 6);
			const found = new Map(names.map((name) => [byName.get(name), name] as const));
			return [...found]
				.slice(0, 3)
				.flatMap(([record]) => (record ? [{ to: record.id, title: titleOf(record) }] : []));
		},
	};
}

/** What a record is called, as far as it says so itself. */
export function titleOf(record: CouncilRecord): string {
	if (record.kind === 'body') return record.data.name;
	return record.kind === 'decision' ? record.id : record.data.title;
}

function namesOf(record: CouncilRecord): string[] {
	if (record.kind === 'report') return [record.id, ...(record.data.reference ? [record.data.reference] : [])];
	if (record.kind === 'guidance') return [record.id, record.data.title, ...record.data.aliases];
	if (record.kind === 'strategy') return [record.id, record.data.title];
	return [record.id];
}

/** Case, kinds of quotation mark and runs of space do not tell two titles apart. */
function normalise(name: string): string {
	return name.trim().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').toLowerCase();
}
