import type { Element, ElementContent, Root, Text } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { plainCharacters } from '../words/plain-characters.ts';
import { newElement } from './change-elements.ts';
import { classesOf } from './read-styles.ts';
import type { Reading } from './reading.ts';

/** Signs that are a bullet wherever they begin a paragraph, and those that are one only in a font of signs or a list style of Word. */
const sign = /^\s*[-*•·▪◦–●○■]\s+(?=\S)/u;
const fontSign = /^\s*[-*•·▪◦–●○■o§Øüq\uE000-\uF8FF]\s+(?=\S)/u;

interface Bullet {
	content: ElementContent[];
	/** How far in it stands. */
	indent: number;
}

/**
 * Makes lists of paragraphs that begin with a bullet, as Word writes them, and joins the lists that Google Docs writes
 * one after another for each level. How far in each stands tells which is in which.
 */
export function gatherBullets(parent: Root | Element, reading: Reading): void {
	const kept: ElementContent[] = [];
	let open: { list: Element; indent: number }[] = [];
	const put = ({ content, indent }: Bullet): void => {
		while (open.length > 1 && indent < (open.at(-1)?.indent ?? 0)) open.pop();
		const last = open.at(-1);
		if (!last || indent > last.indent) {
			const list = newElement('ul', []);
			const item = last?.list.children.at(-1);
			if (item?.type === 'element') item.children.push(list);
			else kept.push(list);
			open.push({ list, indent });
		}
		open.at(-1)?.list.children.push(newElement('li', content));
	};
	for (const node of parent.children as ElementContent[]) {
		const bullets = node.type === 'element' ? bulletsOf(node, reading) : [];
		if (bullets.length > 0) bullets.forEach(put);
		else {
			if (node.type === 'element') gatherBullets(node, reading);
			if (node.type !== 'text' || node.value.trim() !== '') open = [];
			kept.push(node);
		}
	}
	parent.children = kept;
}

function bulletsOf(element: Element, reading: Reading): Bullet[] {
	if (element.tagName === 'ul') return googleBullets(element);
	const length = element.tagName === 'p' ? lengthOfBullet(element, reading) : undefined;
	if (length === undefined) return [];
	cutText(element, length);
	return [{ content: element.children, indent: indentOf(element, reading) }];
}

function googleBullets(list: Element): Bullet[] {
	const level = classesOf(list)
		.map((name) => /^lst-kix_\w+-(\d)$/.exec(name)?.[1])
		.find(Boolean);
	if (level === undefined) return [];
	return list.children
		.filter((node) => node.type === 'element')
		.map(({ children }) => ({ content: children, indent: Number(level) }));
}

/** How many characters the bullet of a paragraph takes; undefined where it has none. */
function lengthOfBullet(paragraph: Element, { styleOf }: Reading): number | undefined {
	const text = plainCharacters(textIn(paragraph));
	const isList = classesOf(paragraph).some((name) => /^Mso(?:List|Normal\w*List)/.test(name));
	const isSign =
		isList || styleOf(paragraph).get('mso-list') !== undefined || hasFontOfSigns(paragraph, styleOf);
	const found = (isSign ? fontSign : sign).exec(text)?.[0];
	return found === undefined ? undefined : found.length;
}

/** Whether the first words of an element are in a font whose letters are signs. */
function hasFontOfSigns(element: Element, styleOf: Reading['styleOf']): boolean {
	const first = element.children.find((node) => node.type !== 'text' || node.value.trim() !== '');
	if (first?.type !== 'element') return false;
	const font = `${styleOf(first).get('font-family')} ${styleOf(first).get('font')} ${first.properties['face'] ?? ''}`;
	return /symbol|wingdings|courier new/i.test(font) || hasFontOfSigns(first, styleOf);
}

/** In points, by the level that Word writes or the left margin. */
function indentOf(element: Element, { styleOf }: Reading): number {
	const style = styleOf(element);
	const level = /\blevel(\d)/.exec(style.get('mso-list') ?? '')?.[1];
	if (level) return Number(level);
	const [, size = '0', unit = 'pt'] =
		/^(-?[\d.]+)(pt|in|cm|mm|px)/.exec(style.get('margin-left') ?? '') ?? [];
	const points: Record<string, number> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 };
	return Math.round(Number(size) * (points[unit] ?? 1));
}

/** Takes characters off the beginning of an element, counted as if soft hyphens were not there. */
function cutText(element: Element, length: number): void {
	const texts: Text[] = [];
	const collect = (node: ElementContent): void => {
		if (node.type === 'text') texts.push(node);
		else if (node.type === 'element') node.children.forEach(collect);
	};
	element.children.forEach(collect);
	let left = length;
	for (const text of texts) {
		const value = plainCharacters(text.value);
		text.value = value.slice(left);
		left = Math.max(0, left - value.length);
		if (left === 0) break;
	}
}
