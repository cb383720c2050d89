import { closest } from '../records/closest.ts';
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
		about: `The ${word}s of a paper are among those of \`site.yaml\`, written the same way. Each has a page, and a name that only looks like one of them would be on none.`,
		isFixed: true,
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
			fix: fixFor(term, site[field], word),
		};
	}
}

const everyWard =
	/^(?:all|every|(?:all|every)(?: of)?(?: the)? wards?|(?:the )?whole \w+|(?:borough|city|county|district|town|parish|council)[ -]?wide)$/i;

function fixFor(term: string, known: string[], word: string): string {
	if (word === 'ward' && everyWard.test(term)) return 'Write `all` for every ward of the council.';
	const parts = partsOf(term, known);
	if (parts.length < 2) return suggestName(term, known, `add the ${word} to \`site.yaml\``);
	const lines = parts.map((part) => `\`- ${part}\``).join(', ');
	return `Write each ${word} on a line of its own, with a hyphen before it: ${lines}.`;
}

/** Several names that were typed on one line; one, where a name may have a comma or an "and" of its own. */
function partsOf(term: string, known: string[]): string[] {
	const [near = ''] = closest(term, known);
	if (near.includes(',')) return [term];
	const split = (signs: RegExp): string[] => term.split(signs).filter((part) => part !== '');
	const joined = split(/\s*(?:[,;&/]|\band\b)\s*/);
	const isKnown = (part: string): boolean => known.some((name) => name.toLowerCase() === part.toLowerCase());
	return joined.some(isKnown) ? joined : split(/\s*[,;]\s*/);
}
