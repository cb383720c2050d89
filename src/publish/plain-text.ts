/** Leaves out the characters that neither an XML document (XML 1.0, section 2.2) nor a calendar (RFC 5545, section 3.1) may hold, half pairs among them. */
export function plainText(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
	return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
