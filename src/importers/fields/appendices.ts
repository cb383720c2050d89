import type { Line } from '../paper/lines.ts';
import type { FieldValue } from './reading.ts';
import { splitAvailable } from './references.ts';

const numbered = /^(?:appendix|annex)\s+([A-Z]|\d{1,2}|[IVX]+)\b\s*[-–—:.]*\s*/i;

/** Reads one appendix: its number, its title, and where to get it, which is often in italics. */
export function readAppendix(line: Line): Record<string, FieldValue> | undefined {
	const slanted = line.nodes.filter(({ type }) => type === 'emphasis');
	const inItalics = slanted.length === 1 ? slanted : [];
	const text = line.text;
	const number = numbered.exec(text)?.[1];
	const [node] = inItalics;
	const italics = node && 'children' in node ? textOf(node.children) : '';
	const split =
		italics !== '' && text.endsWith(italics) && text.length > italics.length
			? { printed: text.slice(0, -italics.length).trim(), available: italics }
			: splitAvailable(text);
	const title = split.printed.replace(numbered, '').trim();
	if (title === '' || (number === undefined && split.available === undefined)) return undefined;
	return { ...(number && { number }), title, ...(split.available && { available: split.available }) };
}

function textOf(nodes: Line['nodes']): string {
	return nodes
		.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : ''))
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
}

/** An appendix that the text names and no list does: "the Outline Strategy: Major Themes (Appendix 1)", `"emerging action plan" (attached as appendix 2)`. */
export function appendicesNamed(texts: string[], known: Set<string>): Record<string, FieldValue>[] {
	const found = new Map<string, string>();
	for (const text of texts) {
		for (const mention of text.matchAll(
			/\((?:attached as |see )?(?:an )?(?:appendix|annex)\s+([A-Z]|\d{1,2})\)/gi,
		)) {
			const number = mention[1] ?? '';
			const title = titleBefore(text.slice(0, mention.index).trimEnd());
			if (title && !known.has(number) && !found.has(number)) found.set(number, title);
		}
	}
	return [...found].map(([number, title]) => ({ number, title, listed: 'no' }));
}

function titleBefore(text: string): string | undefined {
	const quoted = /["“']([^"“”]{3,100})["”']$/.exec(text)?.[1];
	const named = /^(?:[-•]\s*)?(?:the|a|an)\s+(\p{Lu}[^.;]{3,100})$/u.exec(text)?.[1];
	const title = quoted ?? named;
	return title && title.charAt(0).toUpperCase() + title.slice(1);
}
