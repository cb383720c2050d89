import type { CouncilRecord } from '../records/kinds.ts';
import type { Site } from '../records/site.ts';
import { type Check, type Finding, placeOf } from './check.ts';
import { suggestName } from './names.ts';

/** Wards and themes are those of the council: a name that only looks like one would have a list of its own. */
export const wardExists = termExists('wards', 'ward');
export const themeExists = termExists('themes', 'theme');

function termExists(field: 'wards' | 'themes', word: string): Check {
	return {
		name: `${word}-exists`,
		level: 'error',
		*run(record, { register }) {
			yield* unknownTerms(record, register.site, { field, word });
		},
	};
}

function* unknownTerms(
	record: CouncilRecord,
	site: Site,
	{ field, word }: { field: 'wards' | 'themes'; word: string },
): Iterable<Finding> {
	if (!(field in record.data)) return;
	const terms = (record.data as Partial<Record<typeof field, string[]>>)[field] ?? [];
	for (const [index, term] of terms.entries()) {
		if (site[field].includes(term) || (field === 'wards' && term === 'all')) continue;
		yield {
			place: placeOf(record, field, index),
			reason: `"${term}" is not a ${word} of this council.`,
			fix: suggestName(term, site[field], `add the ${word} to \`site.yaml\``),
		};
	}
}
