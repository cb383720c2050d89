import { romanOf } from '../words/roman-numbers.ts';

/** The ways of numbering that lists of HTML, OpenDocument and Google Docs have, by their names in CSS. */
export type NumberStyle = string;

/** The number in a style of CSS: `iv`, `d`, `04`. Undefined where the style prints none. What no style can print, such as letter 0, is decimal. */
export function formatNumber(count: number, style: NumberStyle): string | undefined {
	if (/^(?:none|disc|circle|square|bullet)$/.test(style)) return undefined;
	if (style === 'decimal-leading-zero') return String(count).padStart(2, '0');
	const written = /alpha|latin/.test(style)
		? letters(count)
		: /roman/.test(style)
			? romanOf(count)
			: String(count);
	return style.startsWith('upper') ? written.toUpperCase() : written;
}

function letters(count: number): string {
	if (count < 1) return String(count);
	let left = count;
	let text = '';
	while (left > 0) {
		text = String.fromCharCode(97 + ((left - 1) % 26)) + text;
		left = Math.floor((left - 1) / 26);
	}
	return text;
}
