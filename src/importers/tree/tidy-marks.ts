import type { Link, PhrasingContent } from 'mdast';
import { tidy } from '../text/read-inline.ts';
import { plainCharacters } from '../words/plain-characters.ts';

const marks = ['strong', 'delete', 'emphasis'] as const;
type Mark = (typeof marks)[number];

/** A word, a run of space or of signs, or a node without words; with the marks that it has. */
interface Atom {
	kind: 'word' | 'space' | 'sign' | 'node';
	marks: Set<Mark>;
	link?: Link;
	node: PhrasingContent;
}

/**
 * Sets marks where Markdown can write them: around whole words, without the space at their ends, once where a program
 * wrote many pieces, and never around a line break. A mark on a part of a word alone is taken off. No word changes.
 */
export function tidyMarks(nodes: PhrasingContent[]): PhrasingContent[] {
	const atoms = joinWords(nodes.flatMap((node) => atomsOf(node, new Set())));
	evenLinks(atoms);
	for (let at = 0; at < atoms.length; at += 1) trimSign(atoms, at, 1);
	for (let at = atoms.length - 1; at >= 0; at -= 1) trimSign(atoms, at, -1);
	atoms.forEach((atom, at) => {
		if (atom.kind === 'space') atom.marks = common(edge(atoms, at, -1), edge(atoms, at, 1));
	});
	return tidy(wrap(atoms, [...marks]));
}

function atomsOf(node: PhrasingContent, outer: Set<Mark>, link?: Link): Atom[] {
	const mark = marks.find((name) => name === node.type);
	if ('children' in node && (mark || node.type === 'link'))
		return node.children.flatMap((child) =>
			atomsOf(child, mark ? new Set([...outer, mark]) : outer, node.type === 'link' ? node : link),
		);
	const shared = { marks: new Set(outer), ...(link && { link }) };
	if (node.type !== 'text')
		return [{ kind: 'node', ...shared, node, marks: node.type === 'html' ? shared.marks : new Set() }];
	const pieces = plainCharacters(node.value).match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]+/gu) ?? [];
	return pieces.map((value): Atom => {
		const kind = /^\s/.test(value) ? 'space' : /^[\p{L}\p{N}\p{M}]/u.test(value) ? 'word' : 'sign';
		return {
			kind,
			...shared,
			marks: new Set(outer),
			node: { type: 'text', value: kind === 'space' ? ' ' : value },
		};
	});
}

/** Puts the pieces of a word together, with the marks that all of them have. */
function joinWords(atoms: Atom[]): Atom[] {
	const joined: Atom[] = [];
	for (const atom of atoms) {
		const last = joined.at(-1);
		const isSame = last && last.kind === atom.kind && last.link === atom.link;
		if (isSame && atom.kind === 'space') continue;
		if (isSame && atom.kind === 'word' && last.node.type === 'text' && atom.node.type === 'text') {
			last.node.value += atom.node.value;
			last.marks = common(last, atom);
		} else joined.push(atom);
	}
	return joined;
}

/** All of a link has the marks that all its words have. */
function evenLinks(atoms: Atom[]): void {
	const links = new Map<Link, Atom[]>();
	for (const atom of atoms)
		if (atom.link && atom.kind !== 'space') links.set(atom.link, [...(links.get(atom.link) ?? []), atom]);
	for (const own of links.values()) {
		const shared = own.map((atom) => atom.marks).reduce((one, other) => one.intersection(other));
		for (const atom of own) atom.marks = new Set(shared);
	}
}

/** A mark cannot end in a sign with a word behind it, or begin with one that a word stands before. */
function trimSign(atoms: Atom[], at: number, step: 1 | -1): void {
	const atom = atoms[at] as Atom;
	const beside = atoms[at - step];
	const isInLink = atom.link !== undefined;
	if (atom.kind !== 'sign' || isInLink || beside?.kind === undefined) return;
	if (beside.kind === 'word' || beside.kind === 'sign')
		for (const mark of atom.marks)
			if (!beside.marks.has(mark) && touchesWord(atoms, at, -step)) atom.marks.delete(mark);
}

function touchesWord(atoms: Atom[], at: number, step: number): boolean {
	for (let next = at + step; ; next += step) {
		const atom = atoms[next];
		if (atom?.kind !== 'sign') return atom?.kind === 'word';
	}
}

const none: Pick<Atom, 'marks'> = { marks: new Set() };
const common = (one: Pick<Atom, 'marks'>, other: Pick<Atom, 'marks'>): Set<Mark> =>
	one.marks.intersection(other.marks);
const edge = (atoms: Atom[], at: number, step: number): Pick<Atom, 'marks'> => atoms[at + step] ?? none;

/** Puts atoms into nodes again, those with the same mark into one. */
function wrap(atoms: Atom[], [mark, ...others]: Mark[]): PhrasingContent[] {
	if (mark === undefined) return wrapLinks(atoms);
	return runsOf(atoms, (atom) => atom.marks.has(mark)).flatMap(({ key, run }) => {
		if (!key) return wrap(run, others);
		const start = run.findIndex(({ kind }) => kind !== 'space');
		const end = run.findLastIndex(({ kind }) => kind !== 'space') + 1;
		if (start < 0) return wrap(run, others);
		const children = wrap(run.slice(start, end), others);
		return [...wrap(run.slice(0, start), others), { type: mark, children }, ...wrap(run.slice(end), others)];
	});
}

function wrapLinks(atoms: Atom[]): PhrasingContent[] {
	return runsOf(atoms, ({ link }) => link).flatMap(({ key, run }): PhrasingContent[] => {
		const children = joinTexts(run.map(({ node }) => node));
		if (!key) return children;
		const isEmpty = children.every((node) => node.type === 'text' && node.value.trim() === '');
		return isEmpty
			? children
			: [{ type: 'link', url: key.url, children: tidy(children) as Link['children'] }];
	});
}

function runsOf<K>(atoms: Atom[], keyOf: (atom: Atom) => K): { key: K; run: Atom[] }[] {
	const runs: { key: K; run: Atom[] }[] = [];
	for (const atom of atoms) {
		const key = keyOf(atom);
		const last = runs.at(-1);
		if (last && last.key === key) last.run.push(atom);
		else runs.push({ key, run: [atom] });
	}
	return runs;
}

function joinTexts(nodes: PhrasingContent[]): PhrasingContent[] {
	const joined: PhrasingContent[] = [];
	for (const node of nodes) {
		const last = joined.at(-1);
		if (last?.type === 'text' && node.type === 'text') last.value += node.value;
		else joined.push(node.type === 'text' ? { ...node } : node);
	}
	return joined;
}
