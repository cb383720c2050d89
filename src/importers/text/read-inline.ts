import type { PhrasingContent } from 'mdast';
import { plainCharacters } from '../words/plain-characters.ts';

const token = /\*\*|<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>|\[([^[\]]+)\]\(([^()\s]+)\)|\n/gi;
const strongTags = new Set(['b', 'strong', 'u']);
const emphasisTags = new Set(['i', 'em']);
const blockTags = new Set(['p', 'div', 'br', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const silentTags = new Set(['sup', 'sub', 'span', 'font']);

/** Words with the node that they stand in. */
interface Frame {
	name: string;
	url?: string;
	children: PhrasingContent[];
}

/** Reads the marks that extractions leave in a text: `**bold**`, HTML tags and entities, `[words](address)`. What is no such mark is text. */
export function readInline(source: string): PhrasingContent[] {
	const text = withoutLoneMarks(source);
	const stack: Frame[] = [{ name: '', children: [] }];
	let from = 0;
	for (const found of text.matchAll(token)) {
		const words = text.slice(from, found.index);
		if (!isMark(found)) continue;
		put(stack, words);
		apply(stack, found);
		from = found.index + found[0].length;
	}
	put(stack, text.slice(from));
	while (stack.length > 1) close(stack);
	return tidy(stack[0]?.children ?? []);
}

/** A `**` without its other half marks nothing. */
function withoutLoneMarks(source: string): string {
	return (source.match(/\*\*/g)?.length ?? 0) % 2 === 0 ? source : source.replaceAll('**', '');
}

function isMark([whole, , tag]: RegExpMatchArray): boolean {
	const name = tag?.toLowerCase();
	return !name
		? whole !== ''
		: name === 'a' || [strongTags, emphasisTags, blockTags, silentTags].some((tags) => tags.has(name));
}

function apply(stack: Frame[], found: RegExpMatchArray): void {
	const [whole, slash, tag, attributes = '', words, url] = found;
	const name = tag?.toLowerCase() ?? '';
	if (whole === '\n' || blockTags.has(name)) top(stack).children.push({ type: 'break' });
	else if (words !== undefined && url !== undefined)
		top(stack).children.push({ type: 'link', url, children: readInline(words) });
	else if (whole === '**') toggle(stack);
	else if (silentTags.has(name)) return;
	else if (slash) closeTo(stack, kindOf(name));
	else
		stack.push({
			name: kindOf(name),
			url: /href\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '',
			children: [],
		});
}

const kindOf = (tag: string): string => (tag === 'a' ? 'link' : strongTags.has(tag) ? 'strong' : 'emphasis');
const top = (stack: Frame[]): Frame => stack.at(-1) as Frame;

function toggle(stack: Frame[]): void {
	if (stack.some(({ name }) => name === 'strong')) closeTo(stack, 'strong');
	else stack.push({ name: 'strong', children: [] });
}

function closeTo(stack: Frame[], name: string): void {
	if (!stack.some((frame) => frame.name === name)) return;
	while (stack.length > 1 && top(stack).name !== name) close(stack);
	close(stack);
}

function close(stack: Frame[]): void {
	const { name, url = '', children } = stack.pop() as Frame;
	const inner = tidy(children);
	if (inner.length === 0) return;
	if (name === 'link' && url !== '')
		top(stack).children.push({ type: 'link', url: decodeEntities(url), children: inner as [] });
	else if (name === 'strong' || name === 'emphasis')
		top(stack).children.push({ type: name, children: inner });
	else top(stack).children.push(...inner);
}

function put(stack: Frame[], words: string): void {
	const value = plainCharacters(decodeEntities(words)).replace(/\s+/g, ' ');
	if (value === '') return;
	const last = top(stack).children.at(-1);
	if (last?.type === 'text') last.value += value;
	else top(stack).children.push({ type: 'text', value });
}

const entities: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	pound: '£',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	hellip: '…',
};

/** Reads the entities that extractions leave. */
export function decodeEntities(text: string): string {
	return text.replace(
		/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi,
		(...[whole, decimal, hex, name]: [string, ...(string | undefined)[]]) => {
			if (name) return entities[name.toLowerCase()] ?? whole;
			const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
			return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
		},
	);
}

/** No space or break at either end or beside a break, and one space or break for several. */
export function tidy(nodes: PhrasingContent[]): PhrasingContent[] {
	const kept: PhrasingContent[] = [];
	for (const node of nodes) {
		const last = kept.at(-1);
		if (node.type === 'break' && (!last || last.type === 'break')) continue;
		if (node.type === 'text') {
			const value = !last || last.type === 'break' ? node.value.trimStart() : node.value;
			if (value !== '') kept.push({ ...node, value });
		} else {
			if (node.type === 'break') trimEnd(kept);
			kept.push(node);
		}
	}
	while (kept.at(-1)?.type === 'break') kept.pop();
	trimEnd(kept);
	return kept;
}

function trimEnd(nodes: PhrasingContent[]): void {
	const last = nodes.at(-1);
	if (last?.type !== 'text') return;
	const value = last.value.trimEnd();
	if (value === '') nodes.pop();
	else nodes[nodes.length - 1] = { ...last, value };
}
