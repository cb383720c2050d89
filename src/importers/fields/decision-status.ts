import type { Template } from '../../records/template.ts';
import { normalWords } from '../template/normal-words.ts';
import type { Fields } from './reading.ts';

const yesNo = new Set(['key_decision', 'in_forward_plan']);

/**
 * Reads the rows of a decision status box by the labels of the template. A label that was broken over several rows
 * ("Appeared in", "Forward Plan") is put together again. Undefined where a row is none of the template's.
 */
export function readDecisionStatus(rows: string[][], template: Template): Fields | undefined {
	const block = template.blocks.decision_status;
	const labels = new Map(
		Object.entries(block?.labels ?? {}).map(([field, label]) => [normalWords(label), field]),
	);
	const fields: Fields = {};
	let label = '';
	let value = '';
	for (const [words = '', ...cells] of rows) {
		label = `${label} ${words}`.trim();
		value = `${value} ${cells.join(' ')}`.trim();
		const field = labels.get(normalWords(label));
		if (field === undefined) continue;
		if (value !== '') fields[field] = readValue(field, value, block?.values[field]);
		label = '';
		value = '';
	}
	return label === '' && Object.keys(fields).length > 0 ? fields : undefined;
}

function readValue(field: string, printed: string, words: Record<string, string> = {}): string {
	const known = Object.entries(words).find(([, shown]) => normalWords(shown) === normalWords(printed));
	if (known) return known[0];
	return yesNo.has(field) ? printed.toLowerCase() : printed;
}
