import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readXml } from '../xml/read-xml.ts';
import { ListCounter } from './count-lists.ts';
import { readNumbering } from './numbering.ts';
import { namespaces, prefixes } from './prefixes.ts';
import { readStyles } from './styles.ts';

function part(xml: string): Parameters<typeof readNumbering>[0] {
	const outcome = readXml(strToU8(`<w:x xmlns:w="${namespaces['w']}">${xml}</w:x>`), prefixes);
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.value;
}

/** A level, from its format with what is printed, and what else is said of it. */
function level(at: number, printed: string, more = '<w:start w:val="1"/>'): string {
	const [format = '', ...text] = printed.split(' ');
	return `<w:lvl w:ilvl="${at}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text.join(' ')}"/></w:lvl>`;
}
const abstract = (id: number, ...levels: string[]): string =>
	`<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, overrides = ''): string =>
	`<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const restart = (at: number, start: number): string =>
	`<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

/** What is printed before paragraphs of these lists and levels: `1` is level 0 of list 1, `2/1` the next level of list 2. */
function printed(numbering: string, paragraphs: string, styles = ''): string[] {
	const counter = new ListCounter(readNumbering(part(numbering), readStyles(part(styles)).styles));
	return paragraphs.split(' ').map((one) => {
		const [numId = '', at = '0'] = one.split('/');
		return counter.next(numId, Number(at))?.text ?? 'none';
	});
}

const report = abstract(
	1,
	level(0, 'decimal %1.0'),
	level(1, 'decimal %1.%2'),
	level(2, 'decimal %1.%2.%3'),
	level(3, 'lowerLetter (%4)'),
	level(4, 'lowerRoman (%5)'),
);

describe('the numbers of a report are those that Word prints', () => {
	test('in its levels, each of which begins anew under the next number above it', () => {
		expect(printed(report + list(1, 1), '1 1/1 1/1 1/2 1/2 1/3 1/3 1/4 1/4 1/1 1/2 1 1/1 1/3 1/4')).toEqual([
			'1.0',
			'1.1',
			'1.2',
			'1.2.1',
			'1.2.2',
			'(a)',
			'(b)',
			'(i)',
			'(ii)',
			'1.3',
			'1.3.1',
			'2.0',
			'2.1',
			'(a)',
			'(i)',
		]);
	});

	test('when a paragraph stands on a level before any stands above it', () => {
		expect(printed(report + list(1, 1), '1/1 1/1 1')).toEqual(['1.1', '1.2', '1.0']);
	});

	test('when two lists count together, and when one begins anew', () => {
		const lists = report + list(1, 1) + list(2, 1) + list(3, 1, restart(0, 1)) + list(4, 1, restart(1, 5));
		expect(printed(lists, '1 2 1 3 3/1 3 1 4/1 4/1 4 4/1')).toEqual([
			'1.0',
			'2.0',
			'3.0',
			'1.0',
			'1.1',
			'2.0',
			'3.0',
			'3.5',
			'3.6',
			'4.0',
			'4.5',
		]);
	});

	test('when a level goes on however often the one above it is counted', () => {
		const levels = [
			level(0, 'decimal %1.'),
			level(1, 'decimal %2)', '<w:start w:val="1"/><w:lvlRestart w:val="0"/>'),
			level(2, 'decimal %3)', '<w:start w:val="1"/><w:lvlRestart w:val="1"/>'),
		];
		expect(printed(abstract(1, ...levels) + list(1, 1), '1 1/1 1/2 1/1 1/2 1 1/1 1/2')).toEqual([
			'1.',
			'1)',
			'1)',
			'2)',
			'2)',
			'2.',
			'3)',
			'1)',
		]);
	});

	test('when letters and Roman numbers are to be printed in figures', () => {
		const levels = [
			level(0, 'upperRoman Part %1'),
			level(1, 'decimal %1.%2', '<w:start w:val="1"/><w:isLgl/>'),
			level(2, 'decimal %1.%2', '<w:start w:val="1"/><w:isLgl w:val="0"/>'),
		];
		expect(printed(abstract(1, ...levels) + list(1, 1), '1 1 1/1 1/2')).toEqual([
			'Part I',
			'Part II',
			'2.1',
			'II.1',
		]);
	});

	test('when a list changes a level, or starts at another number', () => {
		const other = `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter %1)')}</w:lvlOverride>`;
		const lists =
			abstract(1, level(0, 'decimal %1.', '<w:start w:val="7"/>')) + list(1, 1) + list(2, 1, other);
		expect(printed(lists, '1 1 2')).toEqual(['7.', '8.', 'i)']);
	});

	test('when the levels are those of a list style', () => {
		const styles =
			'<w:style w:type="numbering" w:styleId="House"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>';
		const lists = [
			'<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="House"/></w:abstractNum>',
			`<w:abstractNum w:abstractNumId="3"><w:styleLink w:val="House"/>${level(0, 'decimal H%1')}</w:abstractNum>`,
			list(1, 2),
			list(9, 3),
		];
		expect(printed(lists.join(''), '1 9 1', styles)).toEqual(['H1', 'H2', 'H3']);
	});

	test('and a list that the file does not have prints none', () => {
		expect(printed(report + list(1, 1), '0 5 1/8')).toEqual(['none', 'none', 'none']);
	});
});

test.each([
	['decimalZero', 9, '01 02 03 04 05 06 07 08 09'],
	['lowerLetter', 28, 'a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb'],
	['upperLetter', 2, 'A B'],
	['upperRoman', 9, 'I II III IV V VI VII VIII IX'],
	['ordinal', 4, '1st 2nd 3rd 4th'],
	['ordinalText', 3, 'First Second Third'],
	['cardinalText', 3, 'One Two Three'],
	['chicago', 5, '* † ‡ § **'],
	['none', 1, ''],
	['thaiNumbers', 2, '1 2'],
])('a list with numbers of the kind %s', (format, count, expected) => {
	const lists = abstract(1, level(0, `${format} %1`)) + list(1, 1);
	expect(printed(lists, Array.from({ length: count }, () => '1').join(' ')).join(' ')).toBe(expected);
});

test.each(['chicago', 'lowerLetter'])(
	'a list that begins at a thousand million has no endless label: %s',
	(format) => {
		const start = '<w:start w:val="999999999"/>';
		const [label] = printed(abstract(1, level(0, `${format} %1`, start)) + list(1, 1), '1');
		expect(label).toHaveLength(40);
	},
);

test('a style of Word may be based on thousands of others', () => {
	const styles = Array.from({ length: 20_000 }, (_, at) => {
		return `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`;
	});
	expect(readStyles(part(styles.join(''))).styles.size).toBe(20_000);
});
