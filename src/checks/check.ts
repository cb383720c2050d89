import { placeOfField } from '../records/frontmatter.ts';
import type { CouncilRecord } from '../records/kinds.ts';
import type { Place } from '../records/problem.ts';
import type { Rule } from '../records/rule.ts';
import type { Register } from '../register/register.ts';

/** What a check says of one place: the rule's name and its level are the check's. */
export interface Finding {
	place: Place;
	reason: string;
	fix: string;
}

/** What every check may look at. */
export interface Matter {
	register: Register;
	/** Ids of files that are there and could not be read: what refers to them is not wrong. */
	unread: Set<string>;
	/** Absent where spelling is not looked at. */
	dictionary?: Dictionary;
}

/** The words of a language, as a shell has read them from disk. */
export interface Dictionary {
	/** Whether a word is one, with its capitals as they are. */
	has(word: string): boolean;
	/** Up to three words that may be meant by one that is none, the most likely first. */
	suggest(word: string): string[];
}

/** One rule about the content. */
export interface Check extends Rule {
	/** Looks at one record. */
	run?(record: CouncilRecord, matter: Matter): Iterable<Finding>;
	/** Looks at everything at once. */
	runOnce?(matter: Matter): Iterable<Finding>;
}

/** The place of a field of a record. */
export function placeOf(record: CouncilRecord, ...path: PropertyKey[]): Place {
	return placeOfField(record, path);
}

/** A place in a record's text. */
export function placeInBody(
	record: CouncilRecord,
	{ line, column }: { line: number; column?: number },
): Place {
	return { file: record.file, line, column: column ?? 1 };
}

/** The place of a character of a record's text, which is led by as many line breaks as the file has above it. */
export function placeInText(record: CouncilRecord, index: number): Place {
	const before = record.body.slice(0, index);
	const line = before.split('\n').length;
	return placeInBody(record, { line, column: index - before.lastIndexOf('\n') });
}

/** Whether an id is that of a file that is there, read or not. */
export function isThere(id: string, { register, unread }: Matter): boolean {
	return register.byId.has(id) || unread.has(id);
}
