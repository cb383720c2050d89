import type { Kind, RecordOf } from '../records/kinds.ts';
import { type Check, isThere, placeOf } from './check.ts';
import { suggestName } from './names.ts';

/** The report of a review and the decision of an extension are records of this site. */
export const strategyPapers: Check = {
	name: 'strategy-papers',
	level: 'error',
	about: 'The report of a review and the decision of an extension, which a strategy names, are on this site.',
	isFixed: true,
	*run(record, matter) {
		if (record.kind !== 'strategy') return;
		const { byId } = matter.register;
		for (const { id, kind, path } of papersNamed(record)) {
			if (byId.get(id)?.kind === kind || (!byId.has(id) && isThere(id, matter))) continue;
			const ids = [...byId.values()].filter((other) => other.kind === kind).map((other) => other.id);
			yield {
				place: placeOf(record, ...path),
				reason: `There is no ${kind} called "${id}".`,
				fix: suggestName(id, ids, `leave \`${kind}\` out`),
			};
		}
	},
};

function papersNamed({ data }: RecordOf<'strategy'>): { id: string; kind: Kind; path: PropertyKey[] }[] {
	return [
		...data.reviewed.flatMap(({ report: id }, index) =>
			id === undefined ? [] : [{ id, kind: 'report' as const, path: ['reviewed', index, 'report'] }],
		),
		...data.extended.flatMap(({ decision: id }, index) =>
			id === undefined ? [] : [{ id, kind: 'decision' as const, path: ['extended', index, 'decision'] }],
		),
	];
}
