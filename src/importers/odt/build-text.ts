import type { ElementContent } from 'hast';
import type { Element } from 'xast';
import { newElement } from '../tree/change-elements.ts';
import { counted, countWords } from '../words/plain-characters.ts';
import { attributeOf, elementIn, lettersIn } from '../xml/elements.ts';
import { buildBlocks } from './build-blocks.ts';
import { buildDrawing, isDrawing } from './drawings.ts';
import { isHidden } from './hidden.ts';
import { type OdtReading, remember, tell, type Within } from './reading.ts';
import { silent } from './visible-words.ts';

/** Builds the text of a paragraph: words with their look, links, notes, line breaks. */
export function buildText(parent: Element, reading: OdtReading, within: Within): ElementContent[] {
	return parent.children.flatMap((node): ElementContent[] => {
		if (node.type === 'element') return buildInline(node, reading, within);
		if (node.type !== 'text' && node.type !== 'cdata') return [];
		remember(reading, node.value);
		return marked(node.value, within);
	});
}

function buildInline(element: Element, reading: OdtReading, within: Within): ElementContent[] {
	if (isHidden(element, reading.styleOf)) return hide(element, reading);
	if (isDrawing(element)) return buildDrawing(element, reading, within);
	const build = builders[element.name];
	if (build) return build(element, reading, within);
	return silent.has(element.name) ? [] : buildText(element, reading, within);
}

/** Tells of hidden words, and takes them out. */
export function hide(element: Element, reading: OdtReading): [] {
	const words = countWords(lettersIn(element)) || (attributeOf(element, 'text:string-value') ? 1 : 0);
	if (words > 0)
		tell(
			reading,
			'left_out',
			`Hidden text was left out: ${counted(words, 'word')}. Look whether it belongs into the report.`,
		);
	return [];
}

type Build = (element: Element, reading: OdtReading, within: Within) => ElementContent[];

const space: Build = (element, _reading, within) =>
	marked(' '.repeat(Math.min(100, Number(attributeOf(element, 'text:c') ?? 1) || 1)), within);

const builders: Record<string, Build> = {
	'text:span': (element, reading, within) => {
		const { look } = reading.styleOf('text', attributeOf(element, 'text:style-name'));
		return buildText(element, reading, { ...within, look: { ...within.look, ...look } });
	},
	'text:a': (element, reading, within) => [
		newElement('a', buildText(element, reading, { ...within, isLink: true }), {
			href: attributeOf(element, 'xlink:href') ?? '',
		}),
	],
	'text:s': space,
	'text:tab': (_element, _reading, within) => marked(' ', within),
	'text:line-break': () => [newElement('br', [])],
	'text:number': () => [],
	'text:note': buildNote,
	'office:annotation': (element, reading) => {
		const author = lettersIn(elementIn(element, 'dc:creator') ?? element)
			.trim()
			.slice(0, 60);
		tell(reading, 'left_out', `A comment was left out${author === '' ? '' : `, by ${author}`}.`);
		return [];
	},
	'text:change': tellDeletion,
	'text:ruby-text': (element, reading, within) => [
		{ type: 'text', value: ' (' },
		...buildText(element, reading, within),
		{ type: 'text', value: ')' },
	],
};

function buildNote(element: Element, reading: OdtReading): ElementContent[] {
	const printed = lettersIn(elementIn(element, 'text:note-citation') ?? element).trim();
	const isFree = (label: string): boolean => reading.footnotes.every((note) => note.label !== label);
	const plain = /^[\p{L}\p{N}]{1,5}$/u.test(printed) && isFree(printed) ? printed : undefined;
	const note = { label: plain ?? `n${reading.footnotes.length + 1}`, content: [] as ElementContent[] };
	reading.footnotes.push(note);
	const body = elementIn(element, 'text:note-body');
	if (body) note.content = buildBlocks(body, reading);
	return [newElement('footnote-mark', [], { dataName: note.label })];
}

/** What was deleted as a tracked change is kept apart from the text; here stood its words. */
export function tellDeletion(element: Element, reading: OdtReading): [] {
	const change = reading.changes.get(attributeOf(element, 'text:change-id') ?? '');
	if (change?.kind === 'text:deletion')
		tell(
			reading,
			'left_out',
			`A tracked change was carried out: text that someone had deleted was left out, ${counted(change.words, 'word')}.`,
		);
	return [];
}

/** A text with the elements of its look around it. */
function marked(value: string, { look, isLink }: Within): ElementContent[] {
	const marks = [
		look.bold && 'strong',
		look.italic && 'em',
		look.underlined && !isLink && 'u',
		look.struck && 'del',
		(look.position === 'super' || look.position === 'sub') && (look.position === 'super' ? 'sup' : 'sub'),
	].filter((mark) => typeof mark === 'string');
	return marks.reduce<ElementContent[]>(
		(children, mark) => [newElement(mark, children)],
		[{ type: 'text', value }],
	);
}
