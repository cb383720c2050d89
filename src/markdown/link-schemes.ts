/** The schemes that a link may have; a link with no scheme stays on the site. */
export const linkSchemes = ['http', 'https', 'mailto', 'tel'];

/** The scheme of an address in lower case: what stands before a colon that no `/`, `?` or `#` comes before. */
export function schemeOf(url: string): string | undefined {
	return /^([^:/?#]*):/.exec(url)?.[1]?.toLowerCase();
}

/** Whether a link with this address stays in the page. */
export function isSafeLink(url: string): boolean {
	const scheme = schemeOf(url);
	return scheme === undefined || linkSchemes.includes(scheme);
}

/** Whether an image with this address can be shown: it is on this site. */
export function isSafeImage(url: string): boolean {
	return schemeOf(url) === undefined && !/^[/\\]{2}/.test(url);
}
