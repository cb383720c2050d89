import { findDates, monthOf } from './dates.ts';
import type { FieldValue } from './reading.ts';

/** Reads who was consulted, and when: one to a line, or several on one line with a date after each. */
export function readConsultees(lines: string[]): FieldValue[] {
	return lines.flatMap((line): FieldValue[] => {
		const dates = findDates(line);
		if (dates.length === 0) return [line.replace(/[,;.]\s*$/, '')];
		const consultees = dates.map(({ iso, start }, at): FieldValue => {
			const from = dates[at - 1]?.end ?? 0;
			return { name: trimMarks(line.slice(from, start)), date: iso };
		});
		const rest = trimMarks(line.slice(dates.at(-1)?.end ?? 0));
		return rest === '' ? consultees : [...consultees, rest];
	});
}

const columns: [RegExp, 'name' | 'date' | 'response'][] = [
	[/^(?:consultees?|names?|who|organisation|group)\b/i, 'name'],
	[/^(?:date|when)\b/i, 'date'],
	[/^(?:response|comments?|reply|views?|outcome)\b/i, 'response'],
];

/** Reads a table of consultees by the heads of its columns. Undefined where one has another head, or a date is none. */
export function readConsulteeRows([head = [], ...rows]: string[][]): FieldValue[] | undefined {
	const fields = head.map((words) => columns.find(([pattern]) => pattern.test(words))?.[1]);
	if (fields[0] !== 'name' || new Set(fields).size < head.length || fields.includes(undefined))
		return undefined;
	const read = rows.map((row) => fields.map((field, at) => [field, readCell(field, row[at] ?? '')] as const));
	const isRead =
		rows.length > 0 &&
		read.every(([name, ...more]) => name?.[1] && more.every(([, value]) => value !== undefined));
	return isRead
		? read.map(
				(pairs) => Object.fromEntries(pairs.filter(([, value]) => value !== '')) as Record<string, string>,
			)
		: undefined;
}

function readCell(field: string | undefined, printed: string): string | undefined {
	if (field !== 'date' || printed === '') return printed;
	const [found] = findDates(printed);
	return found && trimMarks(printed.slice(0, found.start) + printed.slice(found.end)) === ''
		? found.iso
		: monthOf(printed);
}

const trimMarks = (text: string): string => text.replace(/^[\s,;.:()–—-]+|[\s,;:(–—-]+$/g, '');
