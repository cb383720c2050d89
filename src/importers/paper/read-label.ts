import { normalWords } from '../template/normal-words.ts';
import type { HeaderLabel, TemplateWords } from '../template/template-words.ts';
import { cutLine, type Line } from './lines.ts';

/** What many councils print above a report, where their template here has no words for it. */
const usual: [string, string[]][] = [
	['reference', ['Report no', 'Report number', 'Report ref', 'Report reference']],
	['title', ['Title', 'Report title', 'Subject', 'Title of report']],
	['wards', ['Ward', 'Wards', 'Ward(s)', 'Wards affected', 'Ward(s) affected']],
	['classification', ['Classification']],
	['lead_member', ['Cabinet member', 'Portfolio holder', 'Lead member']],
	['lead_director', ['Director', 'Lead director']],
	['contact', ['Contact', 'Contact officer', 'Contact officers']],
	['author', ['Author', 'Report author']],
	['considered.date', ['Date of meeting', 'Meeting date']],
];
const usualLabels: HeaderLabel[] = usual.flatMap(([field, labels]) =>
	labels.map((label) => ({ label, words: normalWords(label), fields: [field], line: false })),
);

/** The labels that a paper can have: those of its own template first, then those of all others, then the usual ones. */
export const labelsFor = (template: TemplateWords, all: TemplateWords[]): HeaderLabel[] => [
	...template.labels,
	...all.filter((other) => other !== template).flatMap(({ labels }) => labels),
	...usualLabels,
];

/** The label that these words are, and no more. */
export function labelOf(text: string, labels: HeaderLabel[]): HeaderLabel | undefined {
	const words = normalWords(text);
	return labels.find((label) => label.words === words);
}

/** A line that begins with a label: `REPORT TO: Board`, `WARDS AFFECTED All Wards`, `Report of the Chief Executive`. */
export function splitLabel(
	line: Line,
	labels: HeaderLabel[],
): { label: HeaderLabel; printed: string; value: Line } | undefined {
	for (const label of labels) {
		const length = lengthOfLabel(line.text, label);
		if (length === undefined) continue;
		const spaces = /^\s*/.exec(rawText(line))?.[0].length ?? 0;
		return { label, printed: line.text.slice(0, length), value: cutLine(line, length + spaces) };
	}
	return undefined;
}

/** A label ends in a colon, on the paper or in the template; or it is printed as the template has it, letter for letter, before a value on its line. */
function lengthOfLabel(text: string, { label, line }: HeaderLabel): number | undefined {
	const bare = label.replace(/\s*:$/, '');
	if (text.slice(0, bare.length).toLowerCase() !== bare.toLowerCase()) return undefined;
	const after = text.slice(bare.length);
	const colon = /^\s*:/.exec(after)?.[0];
	if (colon) return bare.length + colon.length;
	if (!/^\s/.test(after) || label.endsWith(':')) return undefined;
	const isPrinted = text.startsWith(bare) && (line || bare === bare.toUpperCase());
	return isPrinted ? bare.length : undefined;
}

const rawText = ({ nodes }: Line): string => {
	const [first] = nodes;
	return first?.type === 'text' ? first.value : '';
};
