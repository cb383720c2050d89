import type { Root as HtmlRoot } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { type BlockName, isBlockName } from '../records/block-names.ts';
import { firstTooDeep, MAX_DEPTH } from './depth.ts';
import { createPipeline, type RenderContext } from './pipeline.ts';
import { readMarks } from './read-marks.ts';
import { readMentions } from './read-mentions.ts';
import { copyTree, type Root } from './tree.ts';
import { visitNodes } from './walk.ts';

/** A piece of a rendered body: HTML that is whole in itself, or the name of a block that a component prints. */
export type BodyPiece = { html: string } | { block: BlockName };

const printer = unified()
	.use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
	.freeze();

/** Renders a body. The tree is left as it is. A body that `findLosses` calls too deep cannot be rendered. */
export function renderBody(root: Root, context: RenderContext): BodyPiece[] {
	if (firstTooDeep(root))
		throw new RangeError(`A body nested deeper than ${MAX_DEPTH} levels cannot be rendered.`);
	const tree = copyTree(root);
	const marks = readMarks(tree);
	const reading = { marks, mentions: readMentions(tree, marks), hasRawHtml: hasRawHtml(tree) };
	return cut(createPipeline(context, reading).runSync(tree));
}

function hasRawHtml(tree: Root): boolean {
	let found = false;
	visitNodes(tree, ({ type }) => {
		found ||= type === 'html';
	});
	return found;
}

function cut(tree: HtmlRoot): BodyPiece[] {
	const pieces: BodyPiece[] = [];
	let children: HtmlRoot['children'] = [];
	const close = (): void => {
		const html = printer.stringify({ type: 'root', children }).trim();
		if (html !== '') pieces.push({ html });
		children = [];
	};
	for (const node of tree.children) {
		const name =
			node.type === 'element' && node.tagName === 'report-block' ? String(node.properties.dataName) : '';
		if (!isBlockName(name)) {
			children.push(node);
			continue;
		}
		close();
		pieces.push({ block: name });
	}
	close();
	return pieces;
}
