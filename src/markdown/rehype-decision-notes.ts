import type { Element, ElementContent, Nodes, Root } from 'hast';

/** What the site says beside a recommendation of a paper. */
export interface DecisionNote {
	/** What the note is called, for those who hear it. */
	name: string;
	/** That it is no part of the paper. */
	label: string;
	/** Each decision on the recommendation: what came of it, the sense of that for its colour, and where it is. */
	decisions: { outcome: string; tone: string; text: string; href: string }[];
}

/**
 * Puts what was decided beside each recommendation, by the line of the source on which it begins: at the end of its list
 * item, or after its paragraph and the details that belong to it. It runs after the sanitizer: a paper cannot write such a note.
 */
export function rehypeDecisionNotes(notes: ReadonlyMap<number, DecisionNote>) {
	return (tree: Root): void => {
		if (notes.size > 0) addNotes(tree, notes);
	};
}

function addNotes(parent: Nodes, notes: ReadonlyMap<number, DecisionNote>): void {
	if (!('children' in parent)) return;
	for (let at = 0; at < parent.children.length; at++) {
		const child = parent.children[at];
		if (child?.type !== 'element') continue;
		const note = noteAt(child, notes);
		if (child.tagName !== 'p') addNotes(child, notes);
		if (!note) continue;
		if (child.tagName === 'li') child.children.push(elementOf(note));
		else parent.children.splice(endOfDetails(parent.children, at, notes), 0, elementOf(note));
	}
}

function noteAt(
	{ tagName, position }: Element,
	notes: ReadonlyMap<number, DecisionNote>,
): DecisionNote | undefined {
	return tagName === 'p' || tagName === 'li' ? notes.get(position?.start.line ?? 0) : undefined;
}

/** The place after a paragraph and the list or the inner items that follow it, where these are not recommendations themselves. */
function endOfDetails(siblings: Nodes[], from: number, notes: ReadonlyMap<number, DecisionNote>): number {
	let end = from + 1;
	for (let at = end; at < siblings.length; at++) {
		const node = siblings[at];
		if (node?.type === 'text' && node.value.trim() === '') continue;
		if (node?.type !== 'element' || !isDetail(node) || hasNote(node, notes)) break;
		end = at + 1;
	}
	return end;
}

function isDetail({ tagName, properties }: Element): boolean {
	return tagName === 'ul' || tagName === 'ol' || /\blevel-[23]\b/.test(String(properties.className ?? ''));
}

function hasNote(node: Element, notes: ReadonlyMap<number, DecisionNote>): boolean {
	return (
		noteAt(node, notes) !== undefined ||
		node.children.some((child) => child.type === 'element' && hasNote(child, notes))
	);
}

function elementOf({ name, label, decisions }: DecisionNote): Element {
	const items = decisions.map(({ outcome, tone, text, href }) =>
		element('p', { className: ['decision-note__item', `decision-note__item--${tone}`] }, [
			element('strong', {}, [{ type: 'text', value: outcome }]),
			{ type: 'text', value: ' ' },
			element('a', { href }, [{ type: 'text', value: text }]),
		]),
	);
	const heading = element('p', { className: ['decision-note__label'] }, [{ type: 'text', value: label }]);
	const properties = { className: ['decision-note'], role: 'note', ariaLabel: name, dataPagefindIgnore: '' };
	return element('div', properties, [heading, ...items]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
	return { type: 'element', tagName, properties, children };
}
