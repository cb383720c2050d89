import { beginsWithCapital, isQuantity, type Label, looksLikeDate } from './labels.ts';

/** The numbers that came before: of the heading that a paragraph stands under, and of the paragraph before it. */
export interface Sequence {
	section?: string;
	last?: string;
}

/** Whether a dotted number at the beginning of a paragraph is its number, and not a figure, a share or a date. */
export function isParagraphNumber(label: Label, sequence: Sequence): boolean {
	if (label.rest === '') return !looksLikeDate(label.value) || continues(label.value, sequence);
	if (continues(label.value, sequence)) return beginsWithCapital(label.rest) || !isQuantity(label);
	if (isQuantity(label) || looksLikeDate(label.value) || isTime(label.value, sequence)) return false;
	return beginsWithCapital(label.rest);
}

/** In section 5, "10.30 Welcome" is a time; in section 10 it may be a number. */
function isTime(number: string, { section, last }: Sequence): boolean {
	if (!/^\d{1,2}\.\d{2}$/.test(number)) return false;
	const hour = Number.parseInt(number, 10);
	return ![section, last].some(
		(near) => near !== undefined && Math.abs(Number.parseInt(near, 10) - hour) <= 1,
	);
}

/** Whether the number at the beginning of a heading is its number: "5 Options" after section 4, but not "24 hour care". */
export function isHeadingNumber(label: Label, last: string | undefined): boolean {
	if (isQuantity(label) && !beginsWithCapital(label.rest)) return false;
	if (label.printed !== label.value) return true;
	if (label.value.includes('.'))
		return !looksLikeDate(label.value) || continues(label.value, { section: last, last });
	const step = Number(label.value) - Number(last?.split('.')[0] ?? 0);
	return step >= 1 && step <= 3 && (label.rest === '' || beginsWithCapital(label.rest));
}

/** Whether a number is the one that comes next: 4.3 after 4.2 or under heading 4, 4.3.1 after 4.3, 4.4 after 4.3.2. */
export function continues(number: string, { section, last }: Sequence): boolean {
	const parts = number.split('.').map(Number);
	const tail = parts.at(-1) ?? 0;
	const stem = parts.slice(0, -1).join('.');
	if (last !== undefined && comesNext(number, last)) return true;
	const home = section?.replace(/\.0$/, '');
	if (home !== undefined) return stem === home && tail <= 1 && !last?.startsWith(`${home}.`);
	const [first] = (last ?? '0').split('.').map(Number);
	return parts.length === 2 && parts[0] === (first ?? 0) + 1 && tail <= 1;
}

/** 4.4 and 4.3.1 come after 4.3; 4.3.3 and 4.4 after 4.3.2. */
export function comesNext(number: string, last: string): boolean {
	const parts = last.split('.').map(Number);
	const next = parts.map((part, index) => [...parts.slice(0, index), part + 1].join('.'));
	return [...next.slice(1), `${last}.1`].includes(number);
}
