import type { DecisionData, DecisionRow } from '../../register/decision-data.ts';

let loading: Promise<DecisionRow[]> | undefined;

/** Loads every decision once; after a failure, the next call tries again. */
export function loadDecisions(address: string): Promise<DecisionRow[]> {
	loading ??= load(address).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function load(address: string): Promise<DecisionRow[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	const { decisions } = (await response.json()) as DecisionData;
	return decisions;
}
