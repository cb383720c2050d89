import { plainWords } from './plain-characters.ts';

const shown = 8;

/** A place, told by the words that stand before it. */
export function placeAfter(text: string): string {
	const words = plainWords(text.slice(-200)).split(' ').slice(-shown).join(' ');
	return words === '' ? 'at the start' : `after “${words}”`;
}

/** A place, told by the words that it begins with. */
export function placeAt(text: string): string {
	const words = plainWords(text.slice(0, 200)).split(' ').slice(0, shown).join(' ');
	return words === '' ? 'at the start' : `at “${words}”`;
}
