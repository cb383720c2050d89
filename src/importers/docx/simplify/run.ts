import type { Element } from 'xast';
import { countWords } from '../../words/plain-characters.ts';
import { attributeOf, elementIn, elementsIn, lettersIn, newElement } from '../../xml/elements.ts';
import { type Marks, marksOf, type StyleSheet } from '../styles.ts';
import { drawing, embedded } from './drawings.ts';
import { addressOf, fieldChar, inInstruction, instruction, linked } from './fields.ts';
import { symbol, symbolText } from './symbols.ts';
import { type Handler, pass, tell, type Walk } from './walk.ts';
import { wordsIn } from './words-run.ts';

/** The marks of a run: those of its paragraph's style, of its own style, and its own. */
export function marksOfRun(properties: Element | undefined, base: Marks, { styles }: StyleSheet): Marks {
	const id = attributeOf(elementIn(properties, 'w:rStyle'), 'w:val');
	return { ...base, ...(id === undefined ? {} : styles.get(id)?.marks), ...marksOf(properties) };
}

/** A run becomes its words with their marks. Hidden ones are left out. */
export const run: Handler = (element, walk) => {
	const properties = elementIn(element, 'w:rPr');
	const marks = marksOfRun(properties, walk.marks, walk.sheet);
	const runs: Element[] = [];
	for (const child of elementsIn(element)) {
		if (marks['w:vanish'] && !fieldParts.has(child.name)) {
			if (child.name === 'w:t') tell(walk, 'hidden', { words: countWords(lettersIn(child)) });
			continue;
		}
		const made = runChild(child, walk, fontOf(properties));
		const open = walk.fields.findLast(({ instruction: asked }) => addressOf(asked) !== undefined);
		const own = made.map((inner) =>
			inner.name === 'w:r' ? inner : newElement('w:r', {}, [...propertiesOf(marks, properties, walk), inner]),
		);
		runs.push(...(open ? linked(addressOf(open.instruction) ?? '', own, walk) : own));
	}
	return runs;
};

const fieldParts = new Set(['w:fldChar', 'w:instrText', 'w:delInstrText']);

/** The font of the Latin letters of a run, where it names one. */
export const fontOf = (properties: Element | undefined): string | undefined =>
	attributeOf(elementIn(properties, 'w:rFonts'), 'w:ascii');

/** What a child of a run becomes: content of a run, or a run. */
function runChild(child: Element, walk: Walk, font: string | undefined): Element[] {
	if (child.name === 'w:fldChar') return fieldChar(child, walk);
	if (child.name === 'w:instrText') return instruction(child, walk);
	if (inInstruction(walk)) return [];
	if (child.name === 'w:t') return wordsIn(symbolText(lettersIn(child), font), walk);
	return (handlers.get(child.name) ?? nothing)(child, walk);
}

/** Only marks that Markdown has, and those of figures set high and low. A heading is bold by itself. */
function propertiesOf(marks: Marks, properties: Element | undefined, walk: Walk): Element[] {
	const height = heightOf(properties);
	const own = [
		...(marks['w:b'] && !walk.isHeading ? [newElement('w:b')] : []),
		...(marks['w:i'] ? [newElement('w:i')] : []),
		...(marks['w:strike'] || marks['w:dstrike'] ? [newElement('w:strike')] : []),
		...(height ? [newElement('w:vertAlign', { 'w:val': height })] : []),
	];
	return own.length > 0 ? [newElement('w:rPr', {}, own)] : [];
}

/** Whether letters are set high or low: by name, or by how far from the line, in half points, as LibreOffice does. */
function heightOf(properties: Element | undefined): string | undefined {
	const named = attributeOf(elementIn(properties, 'w:vertAlign'), 'w:val');
	const moved = Number(attributeOf(elementIn(properties, 'w:position'), 'w:val') ?? 0);
	if (named !== undefined || !(Math.abs(moved) >= 4)) return named;
	return moved > 0 ? 'superscript' : 'subscript';
}

const nothing: Handler = () => [];
const tab: Handler = (_element, walk) => {
	pass(walk, ' ');
	return [newElement('w:tab')];
};
const lineBreak: Handler = (element, walk) => {
	const type = attributeOf(element, 'w:type');
	if (type !== undefined && type !== 'textWrapping') return [];
	pass(walk, ' ');
	return [newElement('w:br')];
};
const note: Handler = ({ name, attributes }, { notes, cited }) => {
	const id = attributes['w:id'] ?? '';
	const found = notes.get(`${name} ${id}`);
	if (!found) return [];
	cited.add(found);
	return [newElement(name, { 'w:id': id })];
};
const comment: Handler = (element, walk) => {
	const author = walk.commenters.get(attributeOf(element, 'w:id') ?? '');
	tell(walk, 'comment', { detail: author ?? 'someone' });
	return [];
};
/** The reading signs beside a word are left out; the word is kept. */
const ruby: Handler = (element, walk) => walk.simplify(elementIn(element, 'w:rubyBase')?.children ?? []);

const handlers = new Map<string, Handler>(
	Object.entries({
		'w:tab': tab,
		'w:ptab': tab,
		'w:br': lineBreak,
		'w:cr': lineBreak,
		'w:noBreakHyphen': (_element, walk) => wordsIn('-', walk),
		'w:sym': symbol,
		'w:footnoteReference': note,
		'w:endnoteReference': note,
		'w:commentReference': comment,
		'w:drawing': drawing,
		'w:pict': drawing,
		'w:object': embedded,
		'w:ruby': ruby,
		'mc:AlternateContent': (element, walk) => {
			const choice = elementIn(element, 'mc:Choice') ?? elementIn(element, 'mc:Fallback');
			return elementsIn(choice).flatMap((child) => runChild(child, walk, undefined));
		},
	}),
);
