import type { Problem } from '../records/problem.ts';
import { personalPatterns } from './personal-patterns.ts';

/** The beginning of something private, and of an e-mail address where it is: enough to find it again. */
export function maskOf(value: string): string {
	return value.includes('@') ? value.replace(/^(.).*@/, '$1…@') : `${value.slice(0, 2)}…`;
}

/**
 * A problem whose words repeat nothing private, whichever rule quotes it. Logs of a build are kept, and often public: they
 * name the place and not the secret. `today` is `YYYY-MM-DD`.
 */
export function maskPersonal(problem: Problem, today: string): Problem {
	const masked = (words: string): string =>
		personalPatterns
			.flatMap(({ find }) => [...find(words, today)])
			.filter(({ value }) => value !== '')
			.reduce((text, { value }) => text.replaceAll(value, maskOf(value)), words);
	return { ...problem, reason: masked(problem.reason), fix: masked(problem.fix) };
}
