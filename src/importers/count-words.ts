import { wordsOf } from '../markdown/words.ts';

/** What raises or lowers letters in Markdown, within a word or not. */
const raised = /<\/?su[bp]>/g;

/** The words of a source that are nowhere in these texts, each as often as it is missing, in the order of the source. */
export function missingWords(source: string, texts: string[]): string[] {
	const left = new Map<string, number>();
	for (const word of texts.flatMap((text) => wordsOf(text.replace(raised, ''))))
		left.set(word, (left.get(word) ?? 0) + 1);
	return wordsOf(source).filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
}
