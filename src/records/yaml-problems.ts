import type { Place, Problem } from './problem.ts';
import { slipAt } from './yaml-slips.ts';

type Words = [reason: string, fix: string];

/** An error of the parser: its name, and the place at which the parser stumbled. */
export interface YamlError {
	code: string;
	place: Place;
}

/**
 * What is wrong with YAML that cannot be read. One slip can make every line after it unreadable: where one is known,
 * it stands for what follows from it; else what is like the first error stands for all, five lines at most.
 */
export function explainYaml(
	errors: YamlError[],
	{ text, firstLine }: { text: string; firstLine: number },
): Problem[] {
	const like = errors.filter(({ code }) => code === errors[0]?.code);
	const lines = text.split('\n');
	const slips = like.flatMap(({ code, place }) => {
		const words = certain.has(code) ? undefined : slipAt(lines, place.line - firstLine);
		return words ? [problem({ ...place, column: 1 }, words)] : [];
	});
	const known = slips.filter(
		({ place }, at) => slips.findIndex((slip) => slip.place.line === place.line) === at,
	);
	if (known.length > 0) return known.slice(0, 5);
	return like.slice(0, 5).map(({ code, place }) => problem(place, explanations[code] ?? unknown));
}

/** A value that YAML gives a meaning to by its first sign, which is not text: a name, a copy or a type. */
export function signProblem(sign: string, place: Place): Problem {
	return problem(place, [
		`A value that begins with "${sign}" has a meaning of its own, which is not allowed here.`,
		'Put the value in quotation marks if it is meant as text.',
	]);
}

function problem(place: Place, [reason, fix]: Words): Problem {
	return { place, level: 'error', rule: 'frontmatter-syntax', reason, fix };
}

/** Errors that say by themselves what the slip is. */
const certain = new Set(['TAB_AS_INDENT', 'DUPLICATE_KEY']);

const explanations: Record<string, Words> = {
	DUPLICATE_KEY: [
		'This field stands twice in the details.',
		'Keep one of the two lines; a field that takes a list has its items below it, each with a hyphen.',
	],
	TAB_AS_INDENT: ['This line is indented with a tab.', 'Use two spaces in place of the tab.'],
	BLOCK_AS_IMPLICIT_KEY: [
		'This value has a colon and a space in it, or the line before it is not finished.',
		'Put the value in quotation marks: `title: "Budget: a review"`.',
	],
	BAD_INDENT: [
		'This line is not indented like its neighbours.',
		'Give the fields of one group the same number of spaces at the left.',
	],
	MISSING_CHAR: [
		'A quotation mark, bracket or brace is opened on this line and never closed, or text follows after it is closed.',
		'Close it, or leave it out at both ends.',
	],
	BAD_ALIAS: ['A value may not begin with `*`.', 'Put the value in quotation marks.'],
	BAD_SCALAR_START: ['A value may not begin with this character.', 'Put the value in quotation marks.'],
	MULTIPLE_DOCS: [
		'The details hold more than one block.',
		'Keep one block of details between two lines of three hyphens.',
	],
	KEY_OVER_1024_CHARS: [
		'The name of this field is longer than 1,024 characters.',
		'Write a field, a colon and its value.',
	],
};

const unknown: Words = [
	'The details cannot be read from this place on.',
	'Write each detail as a field, a colon, a space and its value, and put a value with `:`, `#`, `[` or `{` in quotation marks.',
];
