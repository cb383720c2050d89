import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';
import { numberOf, withoutNumber } from '../template/normal-words.ts';
import { depthOfNumber, headingOf, type TemplateWords } from '../template/template-words.ts';
import type { Piece } from './piece.ts';

/** The most words that a heading has. */
const longest = 25;

interface Around {
	template: TemplateWords;
	/** The figure of the section that the heading stands in. */
	section?: string | undefined;
	next: RootContent | undefined;
}

/** A heading of the paper: one that its format says is one, or a paragraph that is printed as one. A "heading" that is a numbered sentence is a paragraph. */
export function headingFrom(
	node: Heading | Paragraph,
	{ template, section, next }: Around,
): Piece | undefined {
	const text = plainText(node);
	const known = headingOf(template, text);
	const number = numberOf(text);
	if (node.type === 'heading' && isSentence(text, number))
		return { kind: 'block', node: { type: 'paragraph', children: node.children } };
	const isOne =
		node.type === 'heading' || known || isWhollyBold(node) || looksNumbered(text, { number, next });
	if (!isOne || text === '') return undefined;
	const depth =
		known?.depth ??
		depthOfNumber(number) ??
		(node.type === 'heading' ? Math.max(2, node.depth) : goesOn(section, next) ? 3 : 2);
	const heading: Heading = { type: 'heading', depth: depth as 2, children: unmarked(node.children) };
	return { kind: 'heading', node: heading, text, ...(known && { known }) };
}

/** A bold line without a number above "4.3" is within section 4, as what follows it is. */
function goesOn(section: string | undefined, next: RootContent | undefined): boolean {
	if (section === undefined || next?.type !== 'paragraph') return false;
	const [, own, number] = /^(\d{1,3})\.(\d{1,3})\b/.exec(plainText(next)) ?? [];
	return own === section && number !== '1' && number !== '0';
}

function isSentence(text: string, number: string | undefined): boolean {
	const dotted = number !== undefined && /^\d+\.[1-9]/.test(number);
	return dotted && (/[.;,]$/.test(text) || text.split(' ').length > longest);
}

/** A short line, all in bold, is meant as a heading. */
function isWhollyBold(node: Heading | Paragraph): boolean {
	const text = plainText(node);
	return (
		node.children.length > 0 &&
		node.children.every(({ type }) => type === 'strong') &&
		text.split(' ').length <= longest &&
		!/[.;,]$/.test(text)
	);
}

/** `2.0 Next steps` and `3. BACKGROUND`: a number of the first level, a few words with a capital, and no sentence. */
function looksNumbered(
	text: string,
	{ number, next }: { number: string | undefined; next: RootContent | undefined },
): boolean {
	const words = withoutNumber(text);
	if (number === undefined || !/^\p{Lu}/u.test(words) || /[.;,:]$/.test(words)) return false;
	if (words.split(' ').length > longest) return false;
	if (/^\d{1,3}\.0$/.test(number)) return true;
	const first = /^(\d{1,3})[.)]?$/.exec(number)?.[1];
	if (first === undefined) return false;
	const follows = next?.type === 'paragraph' && plainText(next).startsWith(`${first}.1`);
	return follows || words === words.toUpperCase();
}

/** The bold that made a heading is no longer needed, and a line break in it is a space. */
function unmarked(nodes: PhrasingContent[]): PhrasingContent[] {
	const plain = nodes.flatMap((node) => (node.type === 'strong' ? node.children : [node]));
	return plain.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node));
}
