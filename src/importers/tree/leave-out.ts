import type { Element, ElementContent, Root } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { counted, countWords } from '../words/plain-characters.ts';
import { changeElements, newElement } from './change-elements.ts';
import { classesOf } from './read-styles.ts';
import type { Reading } from './reading.ts';
import { visibleWords } from './visible-words.ts';

/** What is never printed. */
const unseen = new Set([
	'head',
	'script',
	'style',
	'template',
	'noframes',
	'meta',
	'link',
	'base',
	'title',
	'datalist',
	'o:p',
]);

/** What cannot stand in a report, and what an officer would call it. */
const embedded: Record<string, string> = {
	iframe: 'A page within the page',
	object: 'An embedded object',
	embed: 'An embedded object',
	video: 'A film',
	audio: 'A sound',
	canvas: 'A drawing',
	svg: 'A drawing',
	map: 'A picture with areas to click',
	select: 'A list to choose from',
	button: 'A button',
	textarea: 'A field to fill in',
	math: 'A formula',
};

/** Takes out what is not for the reader, and what a report cannot hold; tells all that someone could miss. */
export function leaveOut(root: Root, reading: Reading): void {
	const changes = { inserted: 0 };
	changeElements(root, (element, place) => {
		const words = countWords(textIn(element));
		const tell = (text: string): ElementContent[] => {
			if (words > 0) reading.note('left_out', place(), text.replace('WORDS', counted(words, 'word')));
			return [];
		};
		if (element.tagName === 'o:p') return element.children;
		if (unseen.has(element.tagName)) return [];
		if (/^(?:header|footer)$/.test(String(element.properties['title'] ?? '')))
			return takeMargin(element, reading);
		if (isHidden(element, reading))
			return tell('Hidden text was left out: WORDS. Look whether it belongs into the report.');
		if (isContents(element, reading))
			return tell('The table of contents was left out: the site makes its own.');
		if (isComment(element, reading)) return tell('Comments were left out: WORDS.');
		if (isTracked(element) && element.tagName === 'del')
			return tell('A tracked change was carried out: text that someone had deleted was left out, WORDS.');
		if (isTracked(element) && element.tagName === 'ins') changes.inserted += words;
		const name = embedded[element.tagName];
		if (name === undefined) return undefined;
		reading.note(
			'lost',
			place(),
			`${name} cannot stand in a report${words > 0 ? '; its words were kept' : ''}.`,
		);
		return words > 0 ? apart(element) : [];
	});
	if (changes.inserted > 0)
		reading.note(
			'look_at',
			'Tracked changes',
			`Text that was inserted as a tracked change was kept: ${counted(changes.inserted, 'word')}.`,
		);
}

/** The words of what cannot be kept: a formula in its line, all else in lines of its own. */
function apart(element: Element): ElementContent[] {
	const text: ElementContent = { type: 'text', value: ` ${visibleWords(element)} ` };
	return element.tagName === 'math' ? [text] : [newElement('br', []), text, newElement('br', [])];
}

/** LibreOffice writes the header of a page as a box at the top, and the footer as one at the end. */
function takeMargin(element: Element, reading: Reading): [] {
	const text = visibleWords(element);
	if (text !== '') reading.margins.push(text);
	return [];
}

function isHidden(element: Element, { styleOf }: Reading): boolean {
	const { properties, tagName } = element;
	const style = styleOf(element);
	const isClosed = tagName === 'dialog' && properties['open'] === undefined;
	return (
		(properties['hidden'] !== undefined && properties['hidden'] !== false) ||
		isClosed ||
		style.get('display') === 'none' ||
		style.get('visibility') === 'hidden' ||
		style.get('mso-hide') === 'all'
	);
}

const isContents = (element: Element, { styleOf }: Reading): boolean =>
	classesOf(element).some((name) => /^MsoToc\d/.test(name)) ||
	/^Table of Contents\d/.test(String(element.properties['id'] ?? '')) ||
	styleOf(element).get('mso-element') === 'toc';

const isComment = (element: Element, { styleOf }: Reading): boolean =>
	/^comment(?:-list)?$/.test(styleOf(element).get('mso-element') ?? '') ||
	classesOf(element).some((name) => /^(?:msocom(?:anchor|txt)|MsoCommentReference)$/.test(name));

/** Word and LibreOffice say who changed a text and when; without that it was struck out by hand. */
const isTracked = ({ properties }: Element): boolean =>
	properties['dateTime'] !== undefined || properties['cite'] !== undefined;
