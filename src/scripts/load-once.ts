/** Gives what loads a data file of the site when it is first asked for, and once; after a failure, the next to ask tries again. */
export function loadOnce<T>(address: string): () => Promise<T> {
	let loading: Promise<T> | undefined;
	return () => {
		loading ??= load<T>(address).catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
		return loading;
	};
}

async function load<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return (await response.json()) as T;
}
