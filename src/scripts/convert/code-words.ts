import { make } from '../dom.ts';

/** A sentence for officers: what stands between backticks is shown as it is to be typed. */
export function codeWords(sentence: string): (string | Node)[] {
	return sentence.split('`').map((words, at) => (at % 2 === 1 ? make('code', {}, words) : words));
}
