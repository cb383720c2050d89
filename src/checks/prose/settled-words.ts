/**
 * Whether all that stands between the spaces of a text is right. Of each different word that is asked once, as papers
 * use the same ones.
 */
export function settlingWords(isRight: (typed: string) => boolean): (text: string) => boolean {
	const right = new Set<string>();
	const settle = (typed: string): boolean => {
		if (right.has(typed)) return true;
		if (!isRight(typed)) return false;
		right.add(typed);
		return true;
	};
	return (text) => text.split(' ').every(settle);
}
