/** A point in a file of content: its path as the officer knows it, and a line and column that count from 1. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

/** error: stops the build. warning: likely wrong. advice: could be better. */
export type Level = 'error' | 'warning' | 'advice';

/** Something wrong with the content, in full sentences for the person who must act. */
export interface Problem {
	place: Place;
	level: Level;
	/** Permanent name of the rule, in lower case with hyphens. */
	rule: string;
	reason: string;
	fix: string;
}

/** A value, or the problems that kept it from being read. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** The order in which problems are shown: by file, line and column. */
export function byPlace(a: Problem, b: Problem): number {
	return (
		a.place.file.localeCompare(b.place.file, 'en') ||
		a.place.line - b.place.line ||
		a.place.column - b.place.column ||
		a.rule.localeCompare(b.rule, 'en')
	);
}
