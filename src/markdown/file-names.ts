/** Whether an address in a text names a file and not a page, a place on the page or another site. */
export function isFileName(url: string): boolean {
	return /^(\.\/)?[^:/?#]+\.[a-z0-9]+$/i.test(url);
}

/** The name of a file as it lies in its folder: an address may have `%20` for a space. */
export function decodeFileName(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
