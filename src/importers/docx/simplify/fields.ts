import type { Element } from 'xast';
import { attributeOf, elementIn, elementsIn, lettersIn, newElement } from '../../xml/elements.ts';
import { isSwitchedOn } from '../styles.ts';
import type { Handler, Walk } from './walk.ts';
import { wordsRun } from './words-run.ts';

/** A field of Word: what it is asked for, and whether its result has begun. */
export interface Field {
	instruction: string;
	hasResult: boolean;
	/** The form field at its beginning. */
	form?: Element;
}

/** Whether what stands here is the instruction of a field, which is not printed. */
export const inInstruction = (walk: Walk): boolean => walk.fields.some(({ hasResult }) => !hasResult);

export const isContents = ({ instruction }: Field): boolean => /^\s*TOC\b/i.test(instruction);

/** The address that a field links to; `#` and a name for a place in the document. */
export function addressOf(instruction: string): string | undefined {
	if (!/^\s*HYPERLINK\b/i.test(instruction)) return undefined;
	const words = [...instruction.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => ({
		value: quoted ?? bare ?? '',
		isSwitch: /^\\[a-z]$/i.test(bare ?? ''),
	}));
	let address = '';
	let anchor = '';
	for (let at = 1; at < words.length; at += 1) {
		const { value = '', isSwitch = false } = words[at] ?? {};
		if (!isSwitch) address ||= value;
		else if (/^\\l$/i.test(value)) anchor = words[++at]?.value ?? '';
		else if (/^\\[ot]$/i.test(value)) at += 1;
	}
	return address + (anchor === '' ? '' : `#${anchor}`);
}

/** The beginning, the middle or the end of a field. */
export const fieldChar: Handler = (element, walk) => {
	const type = attributeOf(element, 'w:fldCharType');
	if (type === 'begin') {
		const form = elementIn(element, 'w:ffData');
		walk.fields.push({ instruction: '', hasResult: false, ...(form && { form }) });
	}
	const open = walk.fields.at(-1);
	if (type === 'separate' && open) open.hasResult = true;
	if (type !== 'end' || !open) return [];
	walk.fields.pop();
	return inInstruction(walk) ? [] : formText(open, walk);
};

export const instruction: Handler = (element, walk) => {
	const open = walk.fields.at(-1);
	if (open && !open.hasResult) open.instruction += lettersIn(element);
	return [];
};

/** A box of a form that is ticked or chosen from has no words of its own. */
function formText({ instruction: asked, form }: Field, walk: Walk): Element[] {
	if (/^\s*FORMCHECKBOX\b/i.test(asked)) {
		const box = elementIn(form, 'w:checkBox');
		const state = elementIn(box, 'w:checked') ?? elementIn(box, 'w:default');
		return wordsRun(isSwitchedOn(state) ? '☒' : '☐', walk);
	}
	if (!/^\s*FORMDROPDOWN\b/i.test(asked)) return [];
	const list = elementIn(form, 'w:ddList');
	const chosen = elementIn(list, 'w:result') ?? elementIn(list, 'w:default');
	const entry = elementsIn(list, 'w:listEntry')[Number(attributeOf(chosen, 'w:val') ?? 0)];
	return wordsRun(attributeOf(entry, 'w:val') ?? '', walk);
}

/** A field whose instruction and result stand in one element. */
export const simpleField: Handler = (element, walk) => {
	const field = { instruction: attributeOf(element, 'w:instr') ?? '', hasResult: true };
	walk.fields.push(field);
	const inner = walk.simplify(element.children);
	walk.fields.pop();
	return inner;
};

/** A link around runs; `#` and a name lead to a place in the document. */
export function linked(address: string, runs: Element[], walk: Walk): Element[] {
	if (runs.length === 0 || address === '') return runs;
	const target: Record<string, string> = address.startsWith('#')
		? { 'w:anchor': address.slice(1) }
		: { 'r:id': walk.made.idOf('hyperlink', address) };
	return [newElement('w:hyperlink', target, runs)];
}

export const hyperlink: Handler = (element, walk) => {
	const target = walk.relationships.get(attributeOf(element, 'r:id') ?? '')?.target ?? '';
	const anchor = attributeOf(element, 'w:anchor');
	const runs = walk.simplify(element.children);
	return linked(target + (anchor && !target.includes('#') ? `#${anchor}` : ''), runs, walk);
};
