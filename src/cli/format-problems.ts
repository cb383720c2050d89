import type { Level, Problem } from '../records/problem.ts';

/** Formats problems for a terminal, for a program, or as annotations on a pull request. */
export function formatProblems(
	problems: Problem[],
	format: 'text' | 'json' | 'github',
	acknowledged = 0,
): string {
	if (format === 'json') return `${JSON.stringify(problems.map(flatten), null, '\t')}\n`;
	if (format === 'github') return problems.map(annotation).join('');
	return (
		problems.map(paragraph).join('\n') + (problems.length > 0 ? `\n${countOf(problems, acknowledged)}\n` : '')
	);
}

function flatten({ place, level, rule, reason, fix }: Problem) {
	return { ...place, level, rule, reason, fix };
}

function paragraph({ place, level, rule, reason, fix }: Problem): string {
	return `${visible(`${place.file}:${place.line}:${place.column} ${level}  ${reason}`)} [${rule}]\n  Fix: ${visible(fix)}\n`;
}

/** Escapes what a workflow command gives a meaning to. */
function annotation({ place, level, rule, reason, fix }: Problem): string {
	const escaped = (text: string) =>
		text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
	const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
	const command = { error: 'error', warning: 'warning', advice: 'notice' }[level];
	return `::${command} file=${property(place.file)},line=${place.line},col=${place.column},title=${rule}::${escaped(`${reason} Fix: ${fix}`)}\n`;
}

/** What is quoted from a file must not move the terminal's cursor or hide the message. */
export function visible(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to show
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
}

/** "2 errors, 1 warning, 3 acknowledged" */
export function countOf(problems: Problem[], acknowledged = 0): string {
	const levels: Level[] = ['error', 'warning', 'advice'];
	const counts = levels.map((level) => ({
		level,
		count: problems.filter((problem) => problem.level === level).length,
	}));
	const words = counts
		.filter(({ count }) => count > 0)
		.map(({ level, count }) => `${count} ${level}${count > 1 && level !== 'advice' ? 's' : ''}`);
	const shown = words.join(', ') || 'No problems';
	return acknowledged > 0 ? `${shown}, ${acknowledged} acknowledged` : shown;
}
