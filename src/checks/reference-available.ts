import type { CouncilRecord } from '../records/kinds.ts';
import { type Check, placeOf } from './check.ts';

export const referenceAvailable: Check = {
	name: 'reference-available',
	level: 'warning',
	about:
		'A reader can find what a paper refers to: by its date, or by where to get it. The list of background papers is there so that copies can be asked for (Local Government Act 1972, s.100D). An undated title with no address is lost within a few years.',
	*run(record, { register: { finder } }) {
		if (!('cross_references' in record.data)) return;
		for (const [index, { to, printed = '', available }] of record.data.cross_references.entries()) {
			const target = to === undefined ? undefined : finder.find(to);
			// A `to` that leads nowhere has its own problem.
			if (available || hasYear(printed) || (to !== undefined && !target) || (target && canBeFound(target)))
				continue;
			yield {
				place: placeOf(record, 'cross_references', index),
				reason: `"${printed || (to ?? '')}" has no date, and nothing says where it can be read.`,
				fix: target
					? `Say in \`${target.file}\` when it was \`issued\` or what its \`url\` is, or here where it is \`available\`.`
					: 'Add where it is `available`, or its date to the words that are `printed`.',
			};
		}
	},
};

function hasYear(text: string): boolean {
	return /\b(?:1[89]|20)\d\d\b/.test(text);
}

function canBeFound({ kind, data, body }: CouncilRecord): boolean {
	if (kind !== 'guidance') return true;
	return (
		Boolean(data.issued ?? data.url ?? data.archive_url) ||
		body.trim() !== '' ||
		data.standing === 'forthcoming'
	);
}
