import { parseBody } from '../markdown/parse.ts';
import { type BodyPiece, renderBody } from '../markdown/render-body.ts';
import type { AnyEntry } from '../register/entry.ts';
import { getEdition } from './edition.ts';

/** Renders the text of an entry: HTML, cut where a block is printed from frontmatter. */
export function bodyPieces(entry: AnyEntry): BodyPiece[] {
	const text = getEdition().bodies.get(entry.id);
	if (text === undefined) return [];
	return renderBody(parseBody(text), {
		hrefOf: ({ target }) => entry.mentioned[target],
		files: new Map(entry.attachments.map(({ name, url, ...file }) => [name, { ...file, href: url }])),
	});
}
