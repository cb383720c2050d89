/** Remembers the last answers of a function that is asked the same again. A failure is not remembered. */
export function memo<A extends unknown[], T>(
	most: number,
	answer: (...questions: A) => Promise<T>,
): (...questions: A) => Promise<T> {
	const known = new Map<string, Promise<T>>();
	return (...questions) => {
		const key = JSON.stringify(questions);
		const given = known.get(key) ?? answer(...questions);
		// What was asked last is forgotten last.
		known.delete(key);
		known.set(key, given);
		given.catch(() => known.delete(key));
		for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - most))) known.delete(oldest);
		return given;
	};
}
