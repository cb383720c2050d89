/** Small numbers are words in running text. */
export function inWords(number: number): string {
	return (
		['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][number] ??
		String(number)
	);
}

/** With its first letter large, as at the beginning of a sentence. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Four councillors", or "Councillors" where the number is not known. */
export function councillors(members: number | undefined): string {
	if (!members) return 'Councillors';
	return `${capital(inWords(members))} councillor${members === 1 ? '' : 's'}`;
}
