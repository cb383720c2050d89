import type { CouncilRecord } from '../records/kinds.ts';
import { type Check, isThere, placeOf } from './check.ts';

/** A reference leads to something, or is printed as it stands without a `to`. */
export const referenceExists: Check = {
	name: 'reference-exists',
	level: 'error',
	about:
		'What a paper refers to is on this site, under its id, reference or title. Where it is not, its words alone are given, as `printed`.',
	*run(record, matter) {
		const { finder } = matter.register;
		for (const { to, path } of referencesIn(record)) {
			if (finder.find(to) || isThere(to, matter)) continue;
			const suggestions = finder.suggest(to).map((found) => `\`${found.to}\` (${found.title})`);
			yield {
				place: placeOf(record, ...path),
				reason: `"${to}" is not the id, reference or title of anything on this site.`,
				fix:
					suggestions.length > 0
						? `Did you mean ${suggestions.join(', or ')}?`
						: 'Add the document to `guidance/`, or leave `to` out and give its words as `printed`.',
			};
		}
	},
};

function referencesIn(record: CouncilRecord): { to: string; path: PropertyKey[] }[] {
	const references = 'cross_references' in record.data ? record.data.cross_references : [];
	const appendices = record.kind === 'report' ? record.data.appendices : [];
	return [
		...references.flatMap(({ to }, index) => (to ? [{ to, path: ['cross_references', index, 'to'] }] : [])),
		...appendices.flatMap(({ to }, index) => (to ? [{ to, path: ['appendices', index, 'to'] }] : [])),
		...('report' in record.data && record.data.report !== undefined
			? [{ to: record.data.report, path: ['report'] }]
			: []),
	];
}
