import { visitNodes } from '../walk.ts';
import { excerpt, type Loss, placeIn, sourceOf, type Typed } from './loss.ts';

type Words = Pick<Loss, 'level' | 'rule' | 'reason' | 'fix'>;
type Code = Extract<Parameters<Parameters<typeof visitNodes>[1]>[0], { type: 'code' }>;

/** Typewriter text, in which nothing is a heading, a number or a mark: by indenting, or between two lines of ```. */
export function* typewriter({ tree, source }: Typed): Iterable<Loss> {
	const found: Loss[] = [];
	visitNodes(tree, (node) => {
		const words = node.type === 'code' ? accidentOf(node, source) : undefined;
		if (words) found.push({ ...placeIn(node), ...words });
	});
	yield* found;
}

function accidentOf(node: Code, source: string): Words | undefined {
	const fence = /^\s*(`{3,}|~{3,})/.exec(sourceOf(node, source))?.[1];
	if (fence === undefined) return indented(node);
	if (!isClosed(node, source, fence)) return unclosed(node, fence);
	return wordsOnFence(node) ?? hiddenParts(node, fence);
}

function indented({ value }: Code): Words {
	return {
		level: 'warning',
		rule: 'indented-text',
		reason: `"${excerpt(value)}" begins with four spaces or a tab, so it is shown as typewriter text that does not wrap.`,
		fix: 'Take the spaces at the beginning of the line out.',
	};
}

/** A fence is closed by a line of at least as many of the same sign; in a quotation that line begins with `>`. */
function isClosed(node: Code, source: string, fence: string): boolean {
	const [, ...lines] = sourceOf(node, source).trimEnd().split('\n');
	const start = node.position?.start.offset ?? 0;
	const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
	const last = (lines.at(-1) ?? '').trim().replace(before.includes('>') ? /^[>\s]+/ : '', '');
	return last.length >= fence.length && [...last].every((sign) => sign === fence[0]);
}

function unclosed({ value }: Code, fence: string): Words {
	const first = excerpt(value.trim().split('\n')[0] ?? '');
	const all = first === '' ? 'all that follows it' : `all that follows, from "${first}" on,`;
	return {
		level: 'error',
		rule: 'fence-unclosed',
		reason: `This line opens typewriter text and no line closes it, so ${all} would be shown without its headings and numbers.`,
		fix: `Take the line out, or write another line ${fence} where the typewriter text ends.`,
	};
}

function wordsOnFence({ lang, meta }: Code): Words | undefined {
	const words = [lang, meta].filter(Boolean).join(' ');
	if (words === '') return undefined;
	return {
		level: 'warning',
		rule: 'fence-words',
		reason: `"${excerpt(words)}" stands on the line that opens typewriter text, where it is not shown.`,
		fix: 'Put the words on the next line.',
	};
}

function hiddenParts({ value }: Code, fence: string): Words | undefined {
	const part = /^ {0,3}(?:#{1,6}\s+\S|\d{1,3}(?:\.\d{1,3})+\.?\s+\p{Lu}).*$/mu.exec(value)?.[0];
	if (part === undefined) return undefined;
	return {
		level: 'warning',
		rule: 'fence-hides-number',
		reason: `"${excerpt(part)}" stands in typewriter text, so it is shown as it is typed and cannot be cited.`,
		fix: `If it is part of the paper, take the lines ${fence} above and below it out.`,
	};
}
