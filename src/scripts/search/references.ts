import { loadOnce } from '../load-once.ts';
import type { Lookups } from './engine.ts';

type References = Record<string, { url: string; title: string }>;

/** Finds a report by its number in the data file of all numbers, which is loaded when it is first needed. */
export function referenceFinder(address: string): Lookups['report'] {
	const load = loadOnce<References>(address);
	return async ({ reference, paragraph }) => {
		// Without it the number is searched for as a word.
		const references = await load().catch((): References => ({}));
		const found = Object.hasOwn(references, reference) ? references[reference] : undefined;
		if (!found || paragraph === undefined) return found && { reference, ...found };
		const url = await placeIn(found.url, paragraph).catch(() => undefined);
		return { reference, ...found, place: { number: paragraph, url } };
	};
}

/** The address of a numbered place, where the page of the report has it: `4.3(a)` is at `#p-4.3-a`. */
async function placeIn(page: string, number: string): Promise<string | undefined> {
	const response = await fetch(page);
	const anchor = `p-${number.toLowerCase().replaceAll(/\(([a-z]+)\)/g, '-$1')}`;
	return response.ok && (await response.text()).includes(`id="${anchor}"`) ? `${page}#${anchor}` : undefined;
}
