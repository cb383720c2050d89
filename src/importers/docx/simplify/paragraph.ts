import type { Element } from 'xast';
import { attributeOf, elementIn, newElement } from '../../xml/elements.ts';
import { marksOf, numberIn, type Style } from '../styles.ts';
import { textOf } from '../text-of.ts';
import { isEndDeleted } from './changes.ts';
import { isContents } from './fields.ts';
import { type Before, printNumber } from './print-number.ts';
import { type Handler, pass, type Walk } from './walk.ts';

/** A paragraph becomes a heading, a bullet or a plain one; its printed number becomes its first words. */
export const paragraph: Handler = (element, walk) => {
	const properties = elementIn(element, 'w:pPr');
	const style = styleOf(properties, walk);
	const depth = walk.cells > 0 ? undefined : depthOf(properties, style);
	Object.assign(walk, {
		marks: { ...walk.sheet.defaults, ...style?.marks },
		isHeading: depth !== undefined,
		boxes: [],
	});
	const { before } = walk;
	const runs = walk.simplify(element.children);
	const boxes = walk.boxes;
	// A field whose end was lost must not take the rest of the document with it.
	walk.fields = walk.fields.filter(({ hasResult }) => hasResult);
	pass(walk, ' ');
	if (isEndDeleted(properties, walk)) {
		walk.carried.push(...runs);
		return boxes;
	}
	const all = [...walk.carried, ...runs];
	walk.carried = [];
	const line = all.map(textOf).join('').trim();
	if (isContentsLine(line, style, walk)) {
		if (line !== '') walk.notebook.tell('contents', before, { detail: line });
		// The places after it are told by the words before it.
		walk.before = before;
		return boxes;
	}
	if (isHidden(properties) && all.length === 0) return boxes;
	return [...printed(all, { properties, style, depth, walk }), ...boxes];
};

/** A line of a table of contents has its style, or ends in the number of a page: where the end of the table is not in the file, it takes nothing else with it. */
const isContentsLine = (line: string, style: Style | undefined, { inContents, fields }: Walk): boolean =>
	inContents || isContentsStyle(style) || (fields.some(isContents) && /^$|\d$/.test(line));

interface Around {
	properties: Element | undefined;
	style: Style | undefined;
	depth: number | undefined;
	walk: Walk;
}

function printed(runs: Element[], { properties, style, depth, walk }: Around): Element[] {
	const number = printNumber(properties, style, walk);
	const first = numberRun(number);
	const isEmpty = runs.length === 0 && first.length === 0;
	if (isEmpty) return [];
	const own =
		depth !== undefined
			? [newElement('w:pStyle', { 'w:val': `Heading${depth}` })]
			: number.bullet !== undefined
				? [bulletOf(number.bullet)]
				: [];
	return [
		newElement('w:p', {}, [...(own.length > 0 ? [newElement('w:pPr', {}, own)] : []), ...first, ...runs]),
	];
}

const bulletOf = (level: number): Element =>
	newElement('w:numPr', {}, [
		newElement('w:ilvl', { 'w:val': String(level) }),
		newElement('w:numId', { 'w:val': '1' }),
	]);

function numberRun({ text, isBold }: Before): Element[] {
	if (text === '') return [];
	const words = newElement('w:t', { 'xml:space': 'preserve' }, [{ type: 'text', value: text }]);
	const marks = isBold ? [newElement('w:rPr', {}, [newElement('w:b')])] : [];
	return [newElement('w:r', {}, [...marks, words])];
}

function styleOf(properties: Element | undefined, { sheet }: Walk): Style | undefined {
	const id = attributeOf(elementIn(properties, 'w:pStyle'), 'w:val');
	return sheet.styles.get(id ?? sheet.normal ?? '');
}

/** From 0 for the title of the paper, 1 for its first headings. */
function depthOf(properties: Element | undefined, style: Style | undefined): number | undefined {
	if (style?.name === 'title') return 0;
	if (isContentsStyle(style)) return undefined;
	const outline = numberIn(properties, 'w:outlineLvl') ?? style?.outline;
	return outline === undefined || outline < 0 || outline > 8 ? undefined : outline + 1;
}

const isContentsStyle = (style: Style | undefined): boolean => /^toc (?:\d|heading)$/.test(style?.name ?? '');

/** The end of a paragraph can be hidden as its words can. */
const isHidden = (properties: Element | undefined): boolean => {
	const mark = elementIn(properties, 'w:rPr');
	return marksOf(mark)['w:vanish'] === true;
};
