import type { Element, ElementContent, Root } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import type { Reading } from './reading.ts';

/** A note at the foot of a page, and the name that refers to it. */
export interface Footnote {
	name: string;
	content: ElementContent[];
}

interface Link {
	element: Element;
	/** The elements that it stands in, the nearest first. */
	parents: (Root | Element)[];
	target: string;
	label: string;
}

/** A mark of a note: `[1]`, `1`, `iv`, `*`. */
const mark = /^\[?([\p{L}\p{N}*†‡]{1,5})\]?$/u;

/**
 * Takes the footnotes out of the tree. Every program writes them in its own way, but in all of them the mark in the
 * text leads to the note, and the note leads back to the mark. Each mark becomes `<footnote-mark data-name>`.
 */
export function takeFootnotes(root: Root, reading: Reading): Footnote[] {
	const links = linksIn(root);
	const places = new Map(links.map((link) => [link, placesOf(link)]));
	const byPlace = Map.groupBy(
		links.flatMap((link) => [...(places.get(link) ?? [])].map((place) => ({ place, link }))),
		({ place }) => place,
	);
	const used = new Set<Link>();
	const byTarget = new Map<string, string>();
	const names = new Map<string, number>();
	const notes: Footnote[] = [];
	for (const from of links) {
		if (used.has(from) || !mark.test(from.label)) continue;
		const earlier = byTarget.get(from.target);
		if (earlier !== undefined) {
			putMark(from, earlier);
			continue;
		}
		const back = byPlace
			.get(from.target)
			?.map(({ link }) => link)
			.find((other) => other !== from && !used.has(other) && places.get(from)?.has(other.target));
		if (!back) continue;
		used.add(from).add(back);
		const name = freeName(mark.exec(from.label)?.[1] ?? '', names);
		const content = takeNote(back, from);
		const isComment = /^(?:cmnt|_msocom)/.test(from.target);
		if (isComment) {
			reading.note('left_out', 'Comments', `A comment was left out: ${countLetters(content)} letters.`);
			dropElement(from);
			continue;
		}
		notes.push({ name, content });
		byTarget.set(from.target, name);
		putMark(from, name);
	}
	return notes;
}

function putMark({ element }: Link, name: string): void {
	element.tagName = 'footnote-mark';
	element.properties = { dataName: name };
	element.children = [];
}

const countLetters = (content: ElementContent[]): number =>
	textIn({ type: 'root', children: content }).trim().length;

function linksIn(root: Root): Link[] {
	const links: Link[] = [];
	const walk = (parent: Root | Element, parents: (Root | Element)[]): void => {
		const own = [parent, ...parents];
		for (const element of parent.children) {
			if (element.type !== 'element') continue;
			const url = String(element.properties['href'] ?? '');
			const target = url.slice(url.indexOf('#') + 1);
			if (element.tagName === 'a' && url.startsWith('#') && target !== '')
				links.push({ element, parents: own, target, label: textIn(element).trim() });
			walk(element, own);
		}
	};
	walk(root, []);
	return links;
}

const namesOf = ({ properties }: Element): string[] =>
	[properties['id'], properties['name']].filter((name) => typeof name === 'string');

/** The names that lead to a link: its own, and those of what it stands in, up to the note. */
function placesOf({ element, parents }: Link): Set<string> {
	const near = parents.slice(0, 4).filter((node) => node.type === 'element');
	return new Set([element, ...near].flatMap(namesOf));
}

/** Takes the note that a link back stands in out of the tree. */
function takeNote(back: Link, from: Link): ElementContent[] {
	const outer = new Set(from.parents);
	const inner = back.parents.filter((node): node is Element => node.type === 'element' && !outer.has(node));
	const note = nearestNote(inner) ?? inner.find(({ tagName }) => tagName === 'p');
	if (!note) return [];
	dropElement(back);
	const parent = back.parents[back.parents.indexOf(note) + 1];
	if (parent) parent.children = (parent.children as ElementContent[]).filter((node) => node !== note);
	return note.children;
}

/** The smallest list item or box, if it holds this note alone. */
function nearestNote(inner: Element[]): Element | undefined {
	const note = inner.find(({ tagName }) => tagName === 'li' || tagName === 'div' || tagName === 'aside');
	if (!note) return undefined;
	const marks = linksIn({ type: 'root', children: note.children }).filter(({ label }) =>
		/^\[?\p{N}{1,3}\]?$/u.test(label),
	);
	return marks.length <= 1 ? note : undefined;
}

/** Takes a link out of what it stands in. */
function dropElement({ element, parents }: Link): void {
	const [parent] = parents;
	if (parent) parent.children = (parent.children as ElementContent[]).filter((node) => node !== element);
}

/** A name that no note has yet. `taken` has the names of the others, each with how often it was asked for. */
function freeName(label: string, taken: Map<string, number>): string {
	const plain = /^[\p{L}\p{N}]+$/u.test(label) ? label : String(taken.size + 1);
	let name = plain;
	while (taken.has(name)) {
		const count = (taken.get(plain) ?? 1) + 1;
		taken.set(plain, count);
		name = `${plain}-${count}`;
	}
	taken.set(name, 1);
	return name;
}
