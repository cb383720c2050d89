import { normalWords } from '../template/normal-words.ts';
import { readSteps, type Step, unknownBody } from './considered.ts';
import { findDates } from './dates.ts';
import type { Around } from './reading.ts';

/** The body and the date of a masthead, and which lines they are. */
export interface Masthead {
	steps: Step[];
	used: number[];
}

const bodyWords =
	/\b(?:cabinet|committee|board|council|panel|executive|assembly|partnership|forum|commission|sub-committee)\b/i;

/** Finds the body that considers the paper in the lines without a label: beside the words of the template's masthead, over one line or several, before the date. */
export function findMasthead(lines: string[], around: Around): Masthead {
	const date = lines.findIndex((text) => isDate(text));
	const dated: Step = date < 0 ? {} : { date: findDates(lines[date] ?? '')[0]?.iso ?? '' };
	const withDate = (used: number[]): number[] => (date < 0 ? used : [...used, date]);
	const fixed = lines.findIndex((text) => around.template.masthead?.test(normalWords(text)));
	if (fixed >= 0) {
		const printed = around.template.masthead?.exec(lines[fixed] ?? '')?.[1] ?? '';
		const body = around.names.body(printed);
		return {
			steps: [{ ...(body ? { body, printed } : unknownBody(printed, around)), ...dated }],
			used: withDate([fixed]),
		};
	}
	for (let start = 0; start < lines.length; start += 1) {
		const both = readSteps([{ text: lines[start] ?? '', nodes: [] }], { ...around, note: () => {} });
		if (both.steps.some((step) => step.body && step.date)) return { steps: both.steps, used: [start] };
		const found = findBody(lines, start, around);
		if (!found) continue;
		// A paper names its council first, which may be a body of its own: the body below it considers the paper.
		const below = findBody(lines, found.end, around);
		const { body, printed, end } = below ?? found;
		const used = Array.from({ length: end - start }, (_, at) => start + at);
		return { steps: [{ body, printed, ...dated }], used: withDate(used) };
	}
	return unknownMasthead(lines, { date, dated, around });
}

const reportTo = /^(?:report (?:to|for)|meeting of)\s+/i;

/** The body that a line names, with as many of the next as belong to its name: "Wyre Forest District Council" and "Cabinet" are one. */
function findBody(
	lines: string[],
	start: number,
	{ names }: Around,
): { body: string; printed: string; end: number } | undefined {
	for (let end = Math.min(lines.length, start + 3); end > start; end -= 1) {
		const printed = lines.slice(start, end).join(' ');
		const body = names.body(printed) ?? names.body(printed.replace(reportTo, ''));
		if (body) return { body, printed, end };
	}
	return undefined;
}

const isDate = (text: string): boolean => {
	const [found] = findDates(text);
	return (
		found !== undefined &&
		text
			.slice(0, found.start)
			.replace(/^date\b/i, '')
			.trim()
			.replace(':', '') === '' &&
		text.slice(found.end).trim() === ''
	);
};

/** A body that the content does not have: the lines before the date that are called as bodies are. */
function unknownMasthead(
	lines: string[],
	{ date, dated, around }: { date: number; dated: Step; around: Around },
): Masthead {
	if (date < 0) return { steps: [], used: [] };
	const used = lines.flatMap((text, at) =>
		at < date && at >= date - 2 && bodyWords.test(text) && text.split(' ').length <= 8 ? [at] : [],
	);
	const printed = used.map((at) => lines[at]).join(' ');
	return { steps: [{ ...unknownBody(printed, around), ...dated }], used: [...used, date] };
}
