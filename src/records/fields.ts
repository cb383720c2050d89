import { z } from 'astro/zod';

// The kinds of value that fields have. Every one begins as text, as YAML is read with the text that was typed.

/** An id: a file's name without its ending. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id that a name could be meant as: `The Cabinet` is `the-cabinet`; empty where nothing of it can stand in one. */
export function idLike(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

/** Longer ids are cut after a whole word. */
const longestId = 60;

/** The id that a new file has by its title: `The Council’s plan` is `the-councils-plan`. */
export function idFor(title: string): string {
	const words = idLike(title.replace(/['’]/g, ''));
	const cut = words.length <= longestId ? words : words.slice(0, longestId + 1).replace(/-[^-]*$/, '');
	return cut || 'report';
}

export const text = z.string();

/** Text of a sentence or more: a form gives it several lines. */
export const passage = text.meta({ 'x-lines': true });

const yearFirst = 'Write the year, the month and the day with hyphens: `2026-03-09`.';

/** A day, `YYYY-MM-DD`, as in ISO 8601. */
export const day = dateOf(/^\d{4}-\d{2}-\d{2}$/);

/** A day, or a month where only that is known: `YYYY-MM`. */
export const month = dateOf(/^\d{4}-\d{2}(-\d{2})?$/);

/** A day, a month or a year. */
export const year = dateOf(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** `yes` or `no`, as an officer types it. */
export const yesNo = z
	.enum(['yes', 'no', 'true', 'false'], { error: 'Write `yes` or `no`.' })
	.transform((value) => value === 'yes' || value === 'true');

export const wholeNumber = z
	.string()
	.regex(/^\d{1,9}$/, 'Write a whole number in figures, without commas or a pound sign.')
	.transform(Number);

export const id = z.string().regex(idPattern, { error: ({ input }) => fixForId(String(input)) });

/** The id of a file in `bodies/`: a form lets it be chosen. */
export const bodyId = id.meta({ 'x-body': true });

/** Names that `site.yaml` lists: a form lets them be chosen. */
export const wardNames = listOf(text).default([]).meta({ 'x-names': 'wards' });
export const themeNames = listOf(text).default([]).meta({ 'x-names': 'themes' });

/** A council's reference has slashes and is no file's name; a path has them too, and ends in one. */
function fixForId(value: string): string {
	const takes = 'the name of a file, without its folder and its ending';
	const path = /([^/]*)\.mdx?$/.exec(value)?.[1];
	const meant = value.includes('/') && path === undefined ? '' : idLike(path ?? value);
	return meant === '' ? `Write ${takes}.` : `Did you mean \`${meant}\`? Write ${takes}.`;
}

export const webAddress = z
	.string()
	.refine((value) => isWebAddress(value), 'Write the whole address, beginning with `https://` or `http://`.');

/** Several values; one alone may be written without a hyphen. */
export function listOf<T extends z.ZodType>(item: T) {
	return z.preprocess(
		(value) => (value === undefined || Array.isArray(value) ? value : [value]),
		z.array(item),
	);
}

/** A map of fields of which one, `key`, may stand alone as text. */
export function mapOrText<T extends z.ZodRawShape>(key: keyof T & string, shape: T) {
	return z.preprocess(
		(value) => (typeof value === 'string' ? { [key]: value } : value),
		z.strictObject(shape),
	);
}

function dateOf(pattern: RegExp) {
	return z
		.string()
		.superRefine((value, context) => {
			const problem = problemOfDate(value, pattern);
			if (problem) context.addIssue({ code: 'custom', message: problem });
		})
		.meta({ pattern: pattern.source, patternErrorMessage: yearFirst });
}

/** What to write in place of a date that cannot be read, or undefined where it can. */
function problemOfDate(value: string, pattern: RegExp): string | undefined {
	if (pattern.test(value)) {
		if (isDayOfCalendar(value)) return undefined;
		return 'There is no such day in the calendar: write the year, the month and a day that this month has.';
	}
	const meant = readPrintedDate(value);
	return meant ? `Write the year first: \`${meant}\`.` : yearFirst;
}

function isDayOfCalendar(value: string): boolean {
	const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	return (
		date.getUTCFullYear() === year &&
		date.getUTCMonth() === month - 1 &&
		date.getUTCDate() === day &&
		year > 0
	);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Reads 12/10/2009 (day first), 1.2.2017 and 20th July 2010. */
function readPrintedDate(value: string): string | undefined {
	const figures = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(value);
	const words = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\s+(\d{4})$/i.exec(value);
	const found = figures ?? words;
	if (!found) return undefined;
	const month = figures ? Number(found[2]) : months.indexOf((words?.[2] ?? '').toLowerCase()) + 1;
	const iso = `${found[3]}-${String(month).padStart(2, '0')}-${String(found[1]).padStart(2, '0')}`;
	return month > 0 && isDayOfCalendar(iso) ? iso : undefined;
}

function isWebAddress(value: string): boolean {
	if (!/^https?:\/\/[^\s"<>\\]+$/i.test(value)) return false;
	return URL.canParse(value);
}
