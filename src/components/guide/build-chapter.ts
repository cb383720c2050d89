import type { Outline } from '../../markdown/outline.ts';
import { parseBody } from '../../markdown/parse.ts';
import { readOutline } from '../../markdown/read-outline.ts';
import type { BodyFile } from '../../markdown/remark-files.ts';
import { renderBody } from '../../markdown/render-body.ts';
import { visitNodes } from '../../markdown/walk.ts';
import { guideAddress } from './guide-addresses.ts';

/** A chapter of the guide for officers, as its page shows it. */
export interface Chapter {
	title: string;
	html: string;
	outline: Outline;
}

/** Builds a chapter from its Markdown, which begins with its title, and the pictures that it may show. */
export function buildChapter(text: string, pictures: ReadonlyMap<string, BodyFile>): Chapter {
	const [, title = '', body = ''] = /^# ([^\n]*)\n(.*)$/s.exec(text) ?? [];
	const root = parseBody(body);
	visitNodes(root, (node) => {
		if (node.type === 'link') node.url = guideAddress(node.url) ?? node.url;
	});
	const pieces = renderBody(root, { hrefOf: () => undefined, files: pictures });
	return {
		title,
		html: pieces.map((piece) => ('html' in piece ? piece.html : '')).join('\n'),
		outline: readOutline(root, { recommendations: [] }),
	};
}
