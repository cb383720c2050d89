import { runChecks } from '../src/checks/run-checks.ts';
import { readDictionary } from '../src/publish/dictionary.ts';
import { type Files, registerOf } from './council-of.ts';

const rules = ['acronym-explained', 'plain-english', 'spelling', 'personal-data'];
const dictionary = await readDictionary();

/** What is said of the wording of some files on a day: the line and column, the rule, the reason, the fix. */
export function wordingOf(files: Files, today?: string): string[] {
	const { register } = registerOf(files, today);
	return runChecks({ register, unread: new Set(), dictionary })
		.filter(({ rule }) => rules.includes(rule))
		.map(({ place, rule, reason, fix }) => `${place.line}:${place.column} ${rule}: ${reason} ${fix}`);
}
