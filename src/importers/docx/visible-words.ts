import type { Element } from 'xast';
import { plainWords } from '../words/plain-characters.ts';
import { attributeOf, elementIn, elementsIn, lettersIn } from '../xml/elements.ts';
import { fontOf, marksOfRun } from './simplify/run.ts';
import { symbolText } from './simplify/symbols.ts';
import type { Marks, StyleSheet } from './styles.ts';

/**
 * All words of a part that are printed, in their order, read apart from what is made of it so that a loss is seen: no
 * deleted and hidden ones, no instructions of fields, and those of a text box once.
 */
export function visibleWords(root: Element, sheet: StyleSheet): string {
	const reading: Reading = { sheet, pieces: [], fields: [] };
	read(root, { marks: {} }, reading);
	return plainWords(reading.pieces.join(''));
}

interface Reading {
	sheet: StyleSheet;
	pieces: string[];
	/** For each open field, whether its result has begun. */
	fields: boolean[];
}

/** How the words of an element are set. */
interface Setting {
	marks: Marks;
	font?: string | undefined;
}

function read(element: Element, outer: Setting, reading: Reading): void {
	const { name } = element;
	if (skipped.has(name) || isDeletedRow(element)) return;
	if (name === 'w:fldChar')
		reading.fields = openFields(reading.fields, attributeOf(element, 'w:fldCharType'));
	const setting = settingOf(element, outer, reading.sheet);
	if (setting.marks['w:vanish'] && isWords(name)) return;
	const space = parts.has(name) ? [' '] : [];
	reading.pieces.push(...space);
	if (isWords(name) && reading.fields.every(Boolean)) reading.pieces.push(lettersOf(element, setting.font));
	const inner = name === 'mc:AlternateContent' ? elementsIn(element).slice(0, 1) : elementsIn(element);
	for (const child of inner) read(child, setting, reading);
	if (name === 'w:p') reading.fields = reading.fields.filter(Boolean);
	reading.pieces.push(...space);
}

const isWords = (name: string): boolean => name === 'w:t' || name === 'm:t' || name === 'w:noBreakHyphen';

const lettersOf = (element: Element, font: string | undefined): string =>
	element.name === 'w:noBreakHyphen' ? '-' : symbolText(lettersIn(element), font);

function settingOf(element: Element, outer: Setting, sheet: StyleSheet): Setting {
	if (element.name === 'w:p') return { marks: marksOfParagraph(element, sheet) };
	if (element.name !== 'w:r') return outer;
	const properties = elementIn(element, 'w:rPr');
	return { marks: marksOfRun(properties, outer.marks, sheet), font: fontOf(properties) };
}

const skipped = new Set([
	'w:del',
	'w:moveFrom',
	'w:pPr',
	'w:rPr',
	'w:sdtPr',
	'w:instrText',
	'w:delText',
	'w:rt',
]);
/** Words within one of these are no one word with those outside. */
const parts = new Set(
	'w:p w:tab w:ptab w:br w:cr w:tc w:txbxContent w:drawing w:pict m:oMath m:num m:den m:e m:sup m:sub'.split(
		' ',
	),
);

const isDeletedRow = (element: Element): boolean =>
	element.name === 'w:tr' && elementIn(elementIn(element, 'w:trPr'), 'w:del') !== undefined;

function marksOfParagraph(element: Element, { styles, normal, defaults }: StyleSheet): Marks {
	const id = attributeOf(elementIn(elementIn(element, 'w:pPr'), 'w:pStyle'), 'w:val') ?? normal ?? '';
	return { ...defaults, ...styles.get(id)?.marks };
}

function openFields(fields: boolean[], type: string | undefined): boolean[] {
	if (type === 'begin') return [...fields, false];
	if (type === 'separate') return [...fields.slice(0, -1), true];
	return fields.slice(0, -1);
}
