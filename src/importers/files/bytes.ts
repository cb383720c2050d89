/** Whether the bytes hold this text, as one or two bytes a letter. */
export function holds(bytes: Uint8Array, text: string, size: 1 | 2 = 1): boolean {
	const sought = [...text].flatMap((letter) => [letter.charCodeAt(0), 0].slice(0, size));
	for (let at = bytes.indexOf(sought[0] ?? 0); at >= 0; at = bytes.indexOf(sought[0] ?? 0, at + 1))
		if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
	return false;
}

/** Whether the bytes begin with these. */
export const beginsWith = (bytes: Uint8Array, start: readonly number[] | string): boolean =>
	[...start].every((part, index) => bytes[index] === (typeof part === 'string' ? part.charCodeAt(0) : part));
