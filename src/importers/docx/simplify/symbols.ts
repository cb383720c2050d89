import { hex } from 'dingbat-to-unicode';
import { attributeOf } from '../../xml/elements.ts';
import { type Handler, tell } from './walk.ts';
import { wordsIn } from './words-run.ts';

/** Fonts whose letters are signs. */
const symbolFont = /^(?:Symbol|Wingdings(?: [23])?|Webdings|Zapf ?Dingbats)$/i;

/** A sign of a symbol font as a letter that every font has. Undefined where it is not known. */
const signOf = (font: string, code: string): string | undefined =>
	(hex(font, code) ?? (/^F0..$/i.test(code) ? hex(font, code.slice(2)) : undefined))?.string;

/** A sign by its number. */
export const symbol: Handler = (element, walk) => {
	const font = attributeOf(element, 'w:font') ?? '';
	const code = (attributeOf(element, 'w:char') ?? '').toUpperCase();
	const sign = signOf(font, code);
	if (sign === undefined) tell(walk, 'symbol', { detail: `${font} ${code}` });
	return sign === undefined ? [] : wordsIn(sign, walk);
};

/** Words that are set in a symbol font mean its signs. Those that are not known stay as they are. */
export function symbolText(text: string, font: string | undefined): string {
	if (font === undefined || !symbolFont.test(font)) return text;
	return [...text]
		.map((letter) => signOf(font, (letter.codePointAt(0) ?? 0).toString(16).toUpperCase()) ?? letter)
		.join('');
}
