import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { type Refusal, refusals } from '../files/refusal.ts';
import { renamePrefixes } from './rename-prefixes.ts';

/** The deepest that elements of a paper may stand in one another: real ones have less than 100. */
const deepest = 400;

/** A report of 200 pages has 100,000 to 200,000 tags; a tree of many more than this would fill the memory. */
const mostTags = 500_000;

/**
 * Reads an XML part, in UTF-8 or UTF-16, and gives its root. A part that declares a document type, and with it could
 * name entities and other files, is refused before it is parsed. `prefixes` has the usual prefix of each namespace:
 * all names in the tree have these, whatever the writer called them.
 */
export function readXml(
	bytes: Uint8Array,
	prefixes: ReadonlyMap<string, string>,
): { ok: true; value: Element } | Refusal {
	const text = decode(bytes);
	if (text === undefined) return refusals.damaged;
	if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refusals.doctype;
	if (countTags(text) > mostTags) return refusals.long;
	const root = parse(text)?.children.find((node) => node.type === 'element');
	if (!root || depthOf(root) > deepest) return refusals.damaged;
	renamePrefixes(root, prefixes);
	return { ok: true, value: root };
}

function countTags(text: string): number {
	let count = 0;
	for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count += 1;
	return count;
}

function decode(bytes: Uint8Array): string | undefined {
	const [first, second] = bytes;
	const encoding =
		first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** What is no well-formed XML makes the parser throw, and so does what stands too deep in itself. */
function parse(text: string): Root | undefined {
	try {
		return fromXml(text);
	} catch {
		return undefined;
	}
}

/** Without recursion: what was parsed may be deeper than a walk can go. */
function depthOf(root: Element): number {
	let depth = 0;
	for (let level = [root]; level.length > 0; depth += 1)
		level = level.flatMap(({ children }) => children.filter((child) => child.type === 'element'));
	return depth;
}
