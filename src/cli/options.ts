import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from '../records/closest.ts';
import { dayOf } from '../register/calendar.ts';

/** The command was used wrongly: the message says how it is used. */
export class WrongUse extends Error {}

/** The options that several commands share. */
export interface Options {
	content: string;
	out: string;
	cache: string;
	/** `YYYY-MM-DD` */
	today: string;
	format: 'text' | 'json' | 'github';
}

/** The options that every command takes. */
export const known = ['content', 'out', 'cache', 'today', 'format'] as const;
const formats = ['text', 'json', 'github'] as const;

/** Reads the options of a command line; `now` is the machine's date. */
export function readOptions(args: string[], now: Date): Options {
	const { values, positionals } = parse(args);
	const unknown = Object.keys(values).find((name) => !(known as readonly string[]).includes(name));
	if (unknown) throw new WrongUse(`There is no option --${unknown}.${didYouMean(unknown)}`);
	if (positionals.length > 0) {
		throw new WrongUse(
			`"${positionals[0]}" is not an option: the whole content is always read. Name a folder with --content.`,
		);
	}
	for (const [name, value] of Object.entries(values)) {
		if (typeof value !== 'string' || value === '') throw new WrongUse(`The option --${name} needs a value.`);
	}
	const texts = values as Record<string, string | undefined>;
	const content = texts['content'] ?? 'content';
	if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
		throw new WrongUse(
			`There is no folder ${resolve(content)}. Name the folder of the content with --content.`,
		);
	}
	return {
		content,
		out: texts['out'] ?? 'dist',
		cache: texts['cache'] ?? '.cache',
		today: readDay(texts['today'], now),
		format: readFormat(texts['format']),
	};
}

function parse(args: string[]) {
	const options = Object.fromEntries(known.map((name) => [name, { type: 'string' as const }]));
	return parseArgs({ args, options, strict: false, allowPositionals: true });
}

function didYouMean(typed: string): string {
	const [suggestion] = closest(typed, known);
	return suggestion
		? ` Did you mean --${suggestion}?`
		: ` The options are: ${known.map((name) => `--${name}`).join(', ')}.`;
}

/** The machine's date is that of its own clock and time zone. */
function readDay(value: string | undefined, now: Date): string {
	if (value === undefined) return dayOf(now);
	const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
		throw new WrongUse(`--today takes a day written as year, month and day: 2026-11-23, not "${value}".`);
	}
	return value;
}

function readFormat(value: string | undefined): Options['format'] {
	const format = formats.find((name) => name === (value ?? 'text'));
	if (!format) throw new WrongUse(`--format takes one of: ${formats.join(', ')}.`);
	return format;
}
