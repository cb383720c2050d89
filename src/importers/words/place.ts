import { plainWords } from './plain-characters.ts';

const shown = 8;
/** How many letters before a place are kept to tell it by. */
const kept = 200;

/** The last of the words so far, with more words behind them: enough to tell a place by. */
export function lastWords(before: string, text: string): string {
	return (before + text).slice(-kept);
}

/** A place, told by the words that stand before it. */
export function placeAfter(text: string): string {
	const words = plainWords(text.slice(-kept)).split(' ').slice(-shown).join(' ');
	return words === '' ? 'at the start' : `after “${words}”`;
}

/** A place, told by the words that it begins with. */
export function placeAt(text: string): string {
	const words = plainWords(text.slice(0, kept)).split(' ').slice(0, shown).join(' ');
	return words === '' ? 'at the start' : `at “${words}”`;
}
