/** A value that a form lets be chosen, with its words. */
export interface Choice {
	value: string;
	words: string;
}

/** The values of a field, each with words for people. Of `yes` and `no` there are other spellings, which nobody needs to know. */
export function choicesOf(values: string[]): Choice[] {
	const shown = values.includes('yes') ? ['yes', 'no'] : values;
	return shown.map((value) => ({ value, words: nameInWords(value) }));
}

/** `in_force_from` is "In force from". */
export function nameInWords(name: string): string {
	const words = name.replaceAll('_', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
