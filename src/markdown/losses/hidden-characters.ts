import type { Loss, Typed } from './loss.ts';

/** Tags of regional flags and the joiners of emoji and of some scripts are invisible too, and belong where they stand. */
const hidden = /(?![\t\n\r\u200C-\u200F\u{E0020}-\u{E007F}])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\uFFFD]/gu;

/** Characters that no one sees, that turn the direction of the text, or that only one font can show. One finding a line. */
export function* hiddenCharacters({ source }: Typed): Iterable<Loss> {
	let line = 1;
	let from = 0;
	let reported = 0;
	for (const match of source.matchAll(hidden)) {
		for (
			let at = source.indexOf('\n', from);
			at !== -1 && at < match.index;
			at = source.indexOf('\n', from)
		) {
			line += 1;
			from = at + 1;
		}
		if (line === reported) continue;
		reported = line;
		yield {
			line,
			column: match.index - from + 1,
			level: 'warning',
			rule: 'hidden-character',
			...wordsFor(match[0]),
		};
	}
}

function wordsFor(character: string): Pick<Loss, 'reason' | 'fix'> {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const fix = 'Delete it: put the cursor after the character before it, and press Delete until it is gone.';
	if (/[\u202A-\u202E\u2066-\u2069]/.test(character)) {
		return {
			reason: `An invisible character here (U+${code}) turns the direction of the text, so it can read differently from what is stored.`,
			fix,
		};
	}
	if (/\p{Co}/u.test(character)) {
		return {
			reason: `The character here (U+${code}) is a symbol of one font, such as a bullet from Word, and is not shown elsewhere.`,
			fix: 'Type the symbol again: a bullet is `- ` at the beginning of a line.',
		};
	}
	if (character === '\uFFFD') {
		return {
			reason: 'A character was lost here when the text was copied or saved (�).',
			fix: 'Type what stands in the original.',
		};
	}
	return {
		reason: `There is a character here that no one sees (U+${code}). It breaks searching and copying.`,
		fix,
	};
}
