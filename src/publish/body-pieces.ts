import { type MdxPart, readMdx } from '../markdown/mdx.ts';
import { parseBody } from '../markdown/parse.ts';
import type { RenderContext } from '../markdown/pipeline.ts';
import { type BodyPiece, renderBody } from '../markdown/render-body.ts';
import type { AnyEntry } from '../register/entry.ts';
import { isMdx } from '../register/read-body.ts';
import { getEdition } from './edition.ts';

/** A component of an MDX page, with what stands inside it. */
export interface ComponentPiece {
	component: string;
	attributes: Record<string, string>;
	pieces: BodyPiece[];
}

/** Renders the text of an entry, with notes beside recommendations: HTML, cut where a block is printed from frontmatter or a component stands. */
export function bodyPieces(
	entry: AnyEntry,
	notes: RenderContext['notes'] = new Map(),
): (BodyPiece | ComponentPiece)[] {
	const text = getEdition().bodies.get(entry.url);
	if (text === undefined) return [];
	const parts: MdxPart[] = isMdx(entry) ? readMdx(text).parts : [{ markdown: text }];
	return parts.flatMap((part): (BodyPiece | ComponentPiece)[] => {
		const pieces = renderMarkdown(part.markdown, entry, notes);
		return 'component' in part
			? [{ component: part.component, attributes: part.attributes, pieces }]
			: pieces;
	});
}

function renderMarkdown(
	markdown: string,
	entry: AnyEntry,
	notes: NonNullable<RenderContext['notes']>,
): BodyPiece[] {
	return renderBody(parseBody(markdown), {
		hrefOf: ({ target }) => entry.mentioned[target],
		files: new Map(entry.attachments.map(({ name, url, ...file }) => [name, { ...file, href: url }])),
		notes,
		labels: labelsOf(entry),
	});
}

/** The labels of the header that the template of a report prints. */
function labelsOf(entry: AnyEntry): string[] {
	if (entry.kind !== 'report') return [];
	const template = getEdition().templates.get(entry.data.template)?.data;
	return (template?.header ?? []).flatMap(({ label }) => (label === undefined ? [] : [label]));
}
