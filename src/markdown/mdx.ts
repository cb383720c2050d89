import { visit } from 'unist-util-visit';
import { parseMdx } from '#parser';
import type { Loss } from './losses/loss.ts';

/** The components that a page may use, each with the attributes that it takes. They are in `src/components/page/`. */
export const pageComponents: Record<string, string[]> = {
	Inset: [],
	ContactDetails: [],
	SearchBox: ['label'],
};

/** A stretch of an MDX page: Markdown, or a component with the Markdown inside it. Texts keep their places in the file. */
export type MdxPart =
	| { markdown: string }
	| { component: string; attributes: Record<string, string>; markdown: string };

export interface Mdx {
	parts: MdxPart[];
	/** The whole text without the tags of components: plain Markdown. */
	markdown: string;
	/** What is refused, because it is code or no component of ours. */
	problems: Loss[];
}

interface MdxNode {
	type: string;
	name?: string | null;
	attributes?: { type: string; name?: string; value?: unknown }[];
	children?: MdxNode[];
	position: { start: Point; end: Point };
}
interface Point {
	line: number;
	column: number;
	offset: number;
}

/** Reads an MDX page without running any of it: its components are names, and their attributes text. */
export function readMdx(body: string): Mdx {
	const parsed = parse(body);
	if ('rule' in parsed) return { parts: [], markdown: body, problems: [parsed] };
	const problems: Loss[] = [];
	visit(parsed as never, (node: MdxNode, _index, parent: MdxNode | undefined) => {
		problems.push(...refusals(node, parent));
	});
	const elements = (parsed.children ?? []).filter(({ type }) => type === 'mdxJsxFlowElement');
	return { parts: cut(body, elements), markdown: withoutTags(body, elements), problems };
}

function parse(body: string): MdxNode | Loss {
	try {
		return parseMdx(body) as MdxNode;
	} catch (error) {
		// The parser gives the place at the head of its message, and its words are for programmers.
		const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec((error as Error).message) ?? [];
		return {
			line: Number(line),
			column: Number(column),
			level: 'error',
			rule: 'mdx-syntax',
			reason:
				'A tag or a curly bracket that is opened here is not closed, or is not one that a page can have.',
			fix: 'Close it, or take it out; write `\\{` or `\\<` for the sign itself.',
		};
	}
}

function refusals(node: MdxNode, parent: MdxNode | undefined): Loss[] {
	const at = { ...place(node), level: 'error' as const };
	if (node.type === 'mdxjsEsm' || node.type.endsWith('Expression')) {
		const reason = 'This is code (`import`, `export` or something in curly brackets), and pages run no code.';
		return [{ ...at, rule: 'mdx-code', reason, fix: 'Take it out, or write `\\{` for the bracket itself.' }];
	}
	if (!node.type.startsWith('mdxJsx')) return [];
	const allowed = pageComponents[node.name ?? ''];
	if (!allowed) {
		const names = Object.keys(pageComponents).join(', ');
		const reason = `\`<${node.name ?? ''}>\` is not a component that a page can have.`;
		return [
			{
				...at,
				rule: 'mdx-component',
				reason,
				fix: `Use one of: ${names}; or write \`\\<\` for the sign itself.`,
			},
		];
	}
	if (node.type !== 'mdxJsxFlowElement' || parent?.type !== 'root') {
		const reason = `\`<${node.name ?? ''}>\` stands inside other text.`;
		return [
			{
				...at,
				rule: 'mdx-component',
				reason,
				fix: 'Put it on lines of its own, with an empty line above and below.',
			},
		];
	}
	return (node.attributes ?? [])
		.filter((attribute) => !isLiteral(attribute, allowed))
		.map(() => {
			const reason = `\`<${node.name ?? ''}>\` takes ${allowed.length > 0 ? `only ${allowed.join(', ')}, as text in quotation marks` : 'no attributes'}.`;
			return { ...at, rule: 'mdx-attribute', reason, fix: 'Take the other attributes out.' };
		});
}

function isLiteral(attribute: { type: string; name?: string; value?: unknown }, allowed: string[]): boolean {
	return (
		attribute.type === 'mdxJsxAttribute' &&
		allowed.includes(attribute.name ?? '') &&
		typeof attribute.value === 'string'
	);
}

function place({ position }: MdxNode): { line: number; column: number } {
	return { line: position.start.line, column: position.start.column };
}

function cut(body: string, elements: MdxNode[]): MdxPart[] {
	const parts: MdxPart[] = [];
	let from = 0;
	for (const element of elements) {
		const { start, end } = element.position;
		parts.push({ markdown: stretch(body, from, start.offset) });
		parts.push({
			component: element.name ?? '',
			attributes: attributesOf(element),
			markdown: inside(body, element),
		});
		from = end.offset;
	}
	parts.push({ markdown: stretch(body, from, body.length) });
	return parts.filter((part) => 'component' in part || part.markdown.trim() !== '');
}

function attributesOf({ attributes = [] }: MdxNode): Record<string, string> {
	return Object.fromEntries(attributes.map(({ name = '', value }) => [name, String(value)]));
}

function inside(body: string, { children = [] }: MdxNode): string {
	const [first, last] = [children[0], children.at(-1)];
	return first && last ? stretch(body, first.position.start.offset, last.position.end.offset) : '';
}

/** A stretch of a text, led by as many line breaks as stand above it. */
function stretch(body: string, from: number, to: number): string {
	return body.slice(0, from).replace(/[^\n]+/g, '') + body.slice(from, to);
}

/** Blanks what of the components is not Markdown inside them. */
function withoutTags(body: string, elements: MdxNode[]): string {
	const blank = (text: string) => text.replace(/[^\n]/g, ' ');
	return elements.reduce((text, element) => {
		const { start, end } = element.position;
		const [first, last] = [element.children?.[0], element.children?.at(-1)];
		const [from, to] =
			first && last ? [first.position.start.offset, last.position.end.offset] : [end.offset, end.offset];
		return (
			text.slice(0, start.offset) +
			blank(text.slice(start.offset, from)) +
			text.slice(from, to) +
			blank(text.slice(to, end.offset)) +
			text.slice(end.offset)
		);
	}, body);
}
