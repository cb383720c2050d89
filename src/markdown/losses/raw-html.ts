import type { Html } from 'mdast';
import { readRawHtml } from '../html-groups.ts';
import type { HtmlToken } from '../html-tags.ts';
import { excerpt, type Loss, placeIn, type Typed } from './loss.ts';

/** Raw HTML that is not shown: words in angle brackets, notes between `<!--` and `-->`, and tags that are not allowed. */
export function* rawHtml({ tree }: Typed): Iterable<Loss> {
	for (const [node, tokens] of readRawHtml(tree)) {
		for (const token of tokens) {
			const problem = problemOf(token);
			if (problem) yield { ...placeOf(node, token), level: 'error', ...problem };
		}
	}
}

function placeOf(node: Html, { index }: HtmlToken): Pick<Loss, 'line' | 'column'> {
	return placeIn(node, node.value, index);
}

type Words = Pick<Loss, 'rule' | 'reason' | 'fix'>;

function problemOf(token: HtmlToken): Words | undefined {
	switch (token.fault) {
		case 'comment':
			return comment(token.source);
		case 'unknown-tag':
			return token.kind === 'close' ? undefined : unknownTag(token);
		case 'attribute':
			return attribute(token);
		case 'unclosed':
		case 'unopened':
			return unpaired(token);
		default:
			return undefined;
	}
}

function comment(source: string): Words {
	const rule = 'hidden-note';
	if (source.startsWith('<!--') && !source.endsWith('-->')) {
		const reason = '`<!--` opens a hidden note that is never closed, so nothing after it would be shown.';
		return { rule, reason, fix: 'Take `<!--` out, and the note after it if readers should not see it.' };
	}
	return {
		rule,
		reason: `"${excerpt(source)}" is a hidden note: readers would not see it, but anyone can read it in the file.`,
		fix: 'Take the note out. If it belongs to the report, leave out the marks at its beginning and its end.',
	};
}

const inMarkdown: Record<string, string> = {
	a: 'Write a link as `[words of the link](https://address)`.',
	img: 'Write a picture as `![what the picture shows](file-name.png)`.',
	...Object.fromEntries(
		[1, 2, 3, 4, 5, 6].map((level) => [
			`h${level}`,
			'Write a heading as `## Heading` or `### Heading` on a line of its own.',
		]),
	),
};

const active =
	'applet audio base button canvas embed form frame frameset head html body iframe input link math meta object script select style svg template textarea title video';
const dated =
	'acronym article aside address big center dir font header footer main nav noscript section strike tt xmp marquee blink';

function unknownTag({ name, source }: HtmlToken): Words {
	const rule = 'angle-brackets';
	const own = inMarkdown[name];
	if (own !== undefined) return { rule, reason: `\`${excerpt(source)}\` is not read in a report.`, fix: own };
	if (active.split(' ').includes(name)) {
		const reason = `\`${excerpt(source)}\` would put a program, a form or a style into the page, and a report has none.`;
		return { rule, reason, fix: 'Take it out, with everything up to the mark that closes it.' };
	}
	if (dated.split(' ').includes(name)) {
		const reason = `\`${excerpt(source)}\` is a mark for a web page that is not used here.`;
		return { rule, reason, fix: `Take out \`<${name}>\` and \`</${name}>\`; the words between them stay.` };
	}
	const words = source.replace(/^<\/?|\/?>$/g, '').trim();
	return {
		rule,
		reason: `What stands between < and > is read as a mark for a web page, so "${excerpt(source)}" would not be shown.`,
		fix: `Write \`(${excerpt(words)})\`, or \`\\${excerpt(source)}\` to show the angle brackets.`,
	};
}

function attribute({ name, source, attributes }: HtmlToken): Words {
	const extra = attributes.filter(({ isAllowed }) => !isAllowed).map((one) => `\`${one.name}\``);
	return {
		rule: 'angle-brackets',
		reason: `In \`${excerpt(source)}\`, ${extra.join(' and ')} would be left out.`,
		fix: `Write \`<${name}>\`; if these are words of the report, write \`\\${excerpt(source)}\`.`,
	};
}

function unpaired({ name, kind, source }: HtmlToken): Words {
	const isOpen = kind === 'open';
	return {
		rule: 'angle-brackets-unpaired',
		reason: isOpen
			? `\`${excerpt(source)}\` is opened here and not closed, so all that comes after it could change its look.`
			: `\`${excerpt(source)}\` closes something that was not opened here.`,
		fix: isOpen
			? `Write \`</${name}>\` where it ends, in the same paragraph, or take it out.`
			: 'Take it out.',
	};
}
