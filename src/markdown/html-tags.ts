/** One piece of raw HTML: a tag, a comment (or another declaration), or text. */
export interface HtmlToken {
	kind: 'open' | 'close' | 'comment' | 'text';
	/** As typed. */
	source: string;
	/** Where it begins in the HTML. */
	index: number;
	/** The tag in lower case; empty for text and comments. */
	name: string;
	attributes: HtmlAttribute[];
	/** Why it cannot be printed as HTML, or nothing where it can. */
	fault?: 'unknown-tag' | 'attribute' | 'comment' | 'unclosed' | 'unopened';
}

export interface HtmlAttribute {
	name: string;
	value: string;
	isAllowed: boolean;
}

const plain =
	'abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table tbody td tfoot th thead tr u ul var wbr';

/** The tags that may be typed in a body. Links, images and headings are not among them: they have a form in Markdown. */
export const allowedTags: ReadonlySet<string> = new Set(plain.split(' '));

const voidTags: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'wbr']);

const cellAttributes = { colspan: /^\d{1,2}$/, rowspan: /^\d{1,3}$/ };
const attributes: Record<string, Record<string, RegExp>> = {
	td: cellAttributes,
	th: { ...cellAttributes, scope: /^(?:col|row|colgroup|rowgroup)$/ },
	abbr: { title: /^/ },
	'*': { lang: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, dir: /^(?:ltr|rtl|auto)$/ },
};

const token =
	/<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<(?<close>\/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?<rest>(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/g;

/** Cuts raw HTML into its tokens. What is not a whole tag or a comment is text. */
export function readHtml(html: string): HtmlToken[] {
	const tokens: HtmlToken[] = [];
	let from = 0;
	const addText = (to: number): void => {
		const source = html.slice(from, to);
		if (source !== '') tokens.push({ kind: 'text', source, index: from, name: '', attributes: [] });
	};
	for (const match of html.matchAll(token)) {
		addText(match.index);
		tokens.push(readToken(match));
		from = match.index + match[0].length;
	}
	addText(html.length);
	return tokens;
}

function readToken(match: RegExpExecArray): HtmlToken {
	const [source] = match;
	const { index } = match;
	const name = match.groups?.name?.toLowerCase();
	if (name === undefined)
		return { kind: 'comment', source, index, name: '', attributes: [], fault: 'comment' };
	const kind = match.groups?.close ? 'close' : 'open';
	const found = readAttributes(name, match.groups?.rest ?? '');
	const fault = !allowedTags.has(name)
		? 'unknown-tag'
		: found.some(({ isAllowed }) => !isAllowed)
			? 'attribute'
			: undefined;
	return { kind, source, index, name, attributes: found, fault };
}

function readAttributes(tag: string, text: string): HtmlAttribute[] {
	const found = text.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g);
	return [...found].map((match) => {
		const name = (match[1] ?? '').toLowerCase();
		const value = match[2] ?? match[3] ?? match[4] ?? '';
		const allowed = attributes[tag]?.[name] ?? attributes['*']?.[name];
		return { name, value, isAllowed: allowed?.test(value) ?? false };
	});
}

/** Marks the tags that have no partner. `groups` are the tokens of the raw HTML that stands side by side in one block. */
export function pairTags(groups: HtmlToken[][]): void {
	const open: HtmlToken[] = [];
	for (const tag of groups.flat()) {
		if (tag.fault === 'unknown-tag' || voidTags.has(tag.name)) continue;
		if (tag.kind === 'open') open.push(tag);
		if (tag.kind !== 'close') continue;
		const at = open.findLastIndex(({ name }) => name === tag.name);
		if (at === -1) tag.fault = 'unopened';
		else for (const inner of open.splice(at).slice(1)) inner.fault = 'unclosed';
	}
	for (const tag of open) tag.fault = 'unclosed';
}

/** A token as it is printed: a tag with what is allowed of it, or its source as text. */
export function formatHtml({ kind, name, attributes: found, source, fault }: HtmlToken): string {
	if (kind === 'text') return source.replace(/</g, '&lt;');
	if (fault !== undefined && fault !== 'attribute')
		return source.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	if (kind === 'close') return `</${name}>`;
	const kept = found.filter(({ isAllowed }) => isAllowed);
	return `<${name}${kept.map((one) => ` ${one.name}="${one.value.replace(/"/g, '&quot;')}"`).join('')}>`;
}
