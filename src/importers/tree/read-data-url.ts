/** The type and the bytes of a picture that is written into its address. Undefined where it is none, or cannot be read. */
export function readDataUrl(url: string): { type: string; bytes: Uint8Array } | undefined {
	const comma = url.indexOf(',');
	const [, type, base64] =
		/^data:(image\/[a-z0-9.+-]+)(?:;charset=[\w-]+)?(;base64)?$/i.exec(url.slice(0, comma)) ?? [];
	if (comma < 0 || type === undefined) return undefined;
	try {
		const data = url.slice(comma + 1);
		const bytes = base64
			? Uint8Array.from(atob(data.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0))
			: new TextEncoder().encode(decodeURIComponent(data));
		return bytes.length > 0 ? { type: type.toLowerCase(), bytes } : undefined;
	} catch {
		return undefined;
	}
}
