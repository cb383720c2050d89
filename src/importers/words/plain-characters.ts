/**
 * A text without the characters that only a printer needs and that no one sees when they edit the file:
 * soft hyphens and zero-width spaces go, no-break spaces and hyphens become plain ones.
 */
export const plainCharacters = (text: string): string =>
	text
		.replace(/[\u00AD\u200B\uFEFF]/g, '')
		.replace(/[\u00A0\u2007\u202F]/g, ' ')
		.replace(/\u2011/g, '-');

/** Its words, each a space apart. */
export const plainWords = (text: string): string => plainCharacters(text).replace(/\s+/g, ' ').trim();

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** `1 word`, `3 words`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${count} ${count === 1 ? one : many}`;
