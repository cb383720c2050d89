import type { Element } from 'xast';
import { plainWords } from '../words/plain-characters.ts';
import { attributeOf, elementIn, elementsIn, lettersIn } from '../xml/elements.ts';
import { marksOfRun } from './simplify/run.ts';
import type { Marks, StyleSheet } from './styles.ts';

/**
 * All words of a part that are printed, in their order, read apart from what is made of it so that a loss is seen: no
 * deleted and hidden ones, no instructions of fields, and those of a text box once.
 */
export function visibleWords(root: Element, sheet: StyleSheet): string {
	const pieces: string[] = [];
	let fields: boolean[] = [];
	const walk = (element: Element, base: Marks): void => {
		const { name } = element;
		if (skipped.has(name) || isDeletedRow(element)) return;
		if (parts.has(name)) pieces.push(' ');
		if (name === 'w:fldChar') fields = openFields(fields, attributeOf(element, 'w:fldCharType'));
		else if (name === 'w:t' || name === 'm:t') {
			if (fields.every(Boolean)) pieces.push(lettersIn(element));
		} else if (name === 'mc:AlternateContent') {
			const chosen = elementIn(element, 'mc:Choice') ?? elementIn(element, 'mc:Fallback');
			if (chosen) walk(chosen, base);
		} else {
			const own = name === 'w:p' ? marksOfParagraph(element, sheet) : base;
			const isHidden = name === 'w:r' && marksOfRun(elementIn(element, 'w:rPr'), own, sheet)['w:vanish'];
			for (const child of elementsIn(element)) if (!isHidden || child.name === 'w:fldChar') walk(child, own);
		}
		if (parts.has(name)) pieces.push(' ');
	};
	walk(root, {});
	return plainWords(pieces.join(''));
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

/** For each open field, whether its result has begun. */
function openFields(fields: boolean[], type: string | undefined): boolean[] {
	if (type === 'begin') return [...fields, false];
	if (type === 'separate') return [...fields.slice(0, -1), true];
	return fields.slice(0, -1);
}
