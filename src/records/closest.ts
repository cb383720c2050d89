import damerauLevenshtein from 'damerau-levenshtein';

/** The candidates most like a word that was typed, best first: at most `count`, and none that differs in over two fifths of its letters. */
export function closest(typed: string, candidates: Iterable<string>, count = 1): string[] {
	const word = typed.toLowerCase();
	const scored = new Map<string, number>();
	for (const candidate of candidates) {
		const longest = Math.max(word.length, candidate.length);
		// The difference in length is the least that the distance can be: most candidates need no more.
		if (Math.abs(word.length - candidate.length) > longest * 0.4) continue;
		const distance = damerauLevenshtein(word, candidate.toLowerCase()).steps;
		if (distance <= longest * 0.4) scored.set(candidate, distance / longest);
	}
	return [...scored]
		.sort(([a, x], [b, y]) => x - y || a.localeCompare(b, 'en'))
		.slice(0, count)
		.map(([candidate]) => candidate);
}
