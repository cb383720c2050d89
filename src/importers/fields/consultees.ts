import { findDates } from './dates.ts';
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

const trimMarks = (text: string): string => text.replace(/^[\s,;.:()–—-]+|[\s,;:(–—-]+$/g, '');
