/** The ways of numbering that lists of HTML, OpenDocument and Google Docs have, by their names in CSS. */
export type NumberStyle = string;

const roman: [number, string][] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
];

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

function romanOf(count: number): string {
	if (count < 1 || count > 3999) return String(count);
	let left = count;
	let text = '';
	for (const [value, sign] of roman)
		while (left >= value) {
			text += sign;
			left -= value;
		}
	return text;
}
