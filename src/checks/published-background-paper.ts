import type { Site } from '../records/site.ts';
import { type Check, placeOf } from './check.ts';

export const publishedBackgroundPaper: Check = {
	name: 'published-background-paper',
	level: 'warning',
	about:
		'Background papers are what a report relies on to a material extent, but not published works (Local Government Act 1972, s.100D(5)). Guidance of a ministry or a book that anyone can get is cited: the heading on the paper stays as it was printed. What has to be kept and shown to the public are the council’s own papers.',
	*run(record, { register: { finder, site } }) {
		if (record.kind !== 'report') return;
		for (const [index, { to, kind }] of record.data.cross_references.entries()) {
			const target = to === undefined || kind !== 'background_paper' ? undefined : finder.find(to);
			if (target?.kind !== 'guidance' || !isOthers(target.data.publisher, site)) continue;
			yield {
				place: placeOf(record, 'cross_references', index, 'kind'),
				reason: `"${target.data.title}" was published by ${target.data.publisher}, and a published work is no background paper (Local Government Act 1972, s.100D(5)).`,
				fix: 'Write `kind: cites`. It stays in the list that the report prints.',
			};
		}
	},
};

function isOthers(publisher: string | undefined, { name, short_name: short = name }: Site): boolean {
	return publisher !== undefined && !publisher.includes(name) && !publisher.includes(short);
}
