import type { Report } from './engine.ts';

type References = Record<string, { url: string; title: string }>;

/** Finds a report by its number in the data file of all numbers, which is loaded when it is first needed. */
export function referenceFinder(address: string): (reference: string) => Promise<Report | undefined> {
	let loading: Promise<References> | undefined;
	return async (reference) => {
		loading ??= load(address);
		const references = await loading.catch(() => {
			// Without it the number is searched for as a word.
			loading = undefined;
			return {} as References;
		});
		const found = Object.hasOwn(references, reference) ? references[reference] : undefined;
		return found && { reference, ...found };
	};
}

async function load(address: string): Promise<References> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return (await response.json()) as References;
}
