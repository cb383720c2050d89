import { findLosses } from './find-losses.ts';
import type { Outline } from './outline.ts';
import { parseBody } from './parse.ts';
import type { RenderContext } from './pipeline.ts';
import { readOutline } from './read-outline.ts';
import { renderBody } from './render-body.ts';

const nothing: RenderContext = { hrefOf: () => undefined, files: new Map() };

/** For tests: the page of a body as one text, with `[contact]` on a line of its own where a block is printed. */
export function pageOf(body: string, context: Partial<RenderContext> = {}): string {
	const pieces = renderBody(parseBody(body), { ...nothing, ...context });
	return pieces.map((piece) => ('html' in piece ? piece.html : `[${piece.block}]`)).join('\n');
}

/** For tests: the outline of a body whose recommendations stand under "Recommendations". */
export function outlineOf(body: string, recommendations = ['Recommendations']): Outline {
	return readOutline(parseBody(body), { recommendations });
}

/** For tests: what would be lost, as `line:column rule`. */
export function lossesIn(body: string): string[] {
	return findLosses(body, parseBody(body)).map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}
