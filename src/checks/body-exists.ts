import type { CouncilRecord } from '../records/kinds.ts';
import { type Check, isThere, placeOf } from './check.ts';
import { suggestName } from './names.ts';

export const bodyExists: Check = {
	name: 'body-exists',
	level: 'error',
	about:
		'A report goes before bodies, and a decision or notice is of one, that have a file in `bodies/`. The law, the call-in and the meetings of a paper follow from its body.',
	isFixed: true,
	*run(record, matter) {
		const { byId } = matter.register;
		for (const { id, path } of bodiesNamed(record)) {
			if (byId.get(id)?.kind === 'body' || (!byId.has(id) && isThere(id, matter))) continue;
			const bodies = [...byId.values()].filter(({ kind }) => kind === 'body').map((body) => body.id);
			yield {
				place: placeOf(record, ...path),
				reason: `There is no body called "${id}".`,
				fix: suggestName(id, bodies, `add the file \`bodies/${id}.md\``),
			};
		}
	},
};

function bodiesNamed(record: CouncilRecord): { id: string; path: PropertyKey[] }[] {
	if (record.kind === 'report')
		return record.data.considered.map(({ body }, index) => ({
			id: body,
			path: ['considered', index, 'body'],
		}));
	if (record.kind === 'decision' || record.kind === 'notice')
		return [{ id: record.data.body, path: ['body'] }];
	const successor = record.kind === 'body' ? record.data.successor : undefined;
	return successor === undefined ? [] : [{ id: successor, path: ['successor'] }];
}
