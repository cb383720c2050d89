/** Whether and from when a file says that it is public. */
export interface Publication {
	status?: string;
	/** `YYYY-MM-DD` */
	published?: string;
}

/**
 * Reads from the text of a file of any age whether it was public. The two lines are looked for as officers write them, not as
 * YAML allows: of thousands of old versions nothing else is wanted, and one that the schema of today refuses has a status too.
 */
export function readPublication(text: string): Publication {
	const header = headerOf(text);
	const status = /^status:[ \t]*["']?(draft|published|withdrawn)\b/m.exec(header)?.[1];
	const published = /^published:[ \t]*["']?(\d{4}-\d{2}-\d{2})\b/m.exec(header)?.[1];
	return { ...(status && { status }), ...(published && { published }) };
}

/** The template that a text names, of a file in any state. */
export function readTemplateName(text: string): string | undefined {
	return /^template:[ \t]*["']?([a-z0-9-]+)/m.exec(headerOf(text))?.[1];
}

function headerOf(text: string): string {
	return partText(text)?.header ?? '';
}

/** Parts a text of any state into its header, with a line break at its end, and its body: nothing where it has no header. */
export function partText(text: string): { header: string; body: string } | undefined {
	const found = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/.exec(text);
	return found ? { header: found[1] ?? '', body: text.slice(found[0].length) } : undefined;
}
