import { romanOf } from '../words/roman-numbers.ts';
import type { Level } from './numbering.ts';

const ones =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinalWords: Record<string, string> = {
	one: 'first',
	two: 'second',
	three: 'third',
	five: 'fifth',
	eight: 'eighth',
	nine: 'ninth',
	twelve: 'twelfth',
};

/** Prints a number of a list as Word does. Undefined for a format that is not known: `thaiLetters`. [ECMA-376, part 1, 17.18.59] */
export function formatNumber(
	value: number,
	{ format, pattern }: Pick<Level, 'format' | 'pattern'>,
): string | undefined {
	return format === 'custom' && pattern
		? String(value).padStart(pattern.length, '0')
		: formats.get(format)?.(value);
}

const formats = new Map<string, (value: number) => string>(
	Object.entries({
		decimal: String,
		decimalZero: (value) => String(value).padStart(2, '0'),
		lowerLetter: letters,
		upperLetter: (value) => letters(value).toUpperCase(),
		lowerRoman: romanOf,
		upperRoman: (value) => romanOf(value).toUpperCase(),
		ordinal: (value) => `${value}${endingOf(value)}`,
		cardinalText: (value) => capital(wordsOf(value)),
		ordinalText: (value) => capital(ordinalOf(wordsOf(value))),
		hex: (value) => value.toString(16).toUpperCase(),
		numberInDash: (value) => `- ${value} -`,
		chicago: (value) => repeated('*†‡§'[(value - 1) % 4] ?? '*', Math.floor((value - 1) / 4) + 1),
		none: () => '',
	}),
);

/** a … z, aa, bb … */
function letters(value: number): string {
	if (value < 1) return '';
	return repeated(String.fromCharCode(97 + ((value - 1) % 26)), Math.floor((value - 1) / 26) + 1);
}

/** A list may say that it begins at a thousand million: no label is longer than this. */
const longestLabel = 40;

function repeated(sign: string, times: number): string {
	return sign.repeat(Math.max(1, Math.min(longestLabel, times)));
}

function endingOf(value: number): string {
	const last = value % 100;
	return last > 10 && last < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}

function wordsOf(value: number): string {
	if (value < 0 || value > 999) return String(value);
	if (value < 20) return ones[value] ?? '';
	if (value < 100)
		return [tens[Math.floor(value / 10)], value % 10 ? ones[value % 10] : ''].filter(Boolean).join('-');
	return [`${ones[Math.floor(value / 100)]} hundred`, value % 100 ? wordsOf(value % 100) : '']
		.filter(Boolean)
		.join(' ');
}

/** `twenty-one` becomes `twenty-first`. */
const ordinalOf = (words: string): string =>
	words.replace(/[a-z]+$/, (last) => ordinalWords[last] ?? last.replace(/y$/, 'ie').concat('th'));

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
