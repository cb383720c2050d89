import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { handlers } from './handlers.ts';
import type { Marks } from './marks.ts';
import type { Mention } from './outline.ts';
import { readPlaceTitles } from './place-titles.ts';
import type { PlacedMention } from './read-mentions.ts';
import { type DecisionNote, rehypeDecisionNotes } from './rehype-decision-notes.ts';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { rehypePartLabels } from './rehype-part-labels.ts';
import { rehypeScrollTables } from './rehype-scroll-tables.ts';
import { rehypeSearchTitles } from './rehype-search-titles.ts';
import { rehypeTableAlignment } from './rehype-table-alignment.ts';
import { rehypeTableCaptions } from './rehype-table-captions.ts';
import { rehypeTableHeaders } from './rehype-table-headers.ts';
import { remarkActLinks } from './remark-act-links.ts';
import { type BodyFile, remarkFiles } from './remark-files.ts';
import { remarkFootnoteNames } from './remark-footnote-names.ts';
import { remarkInnerHeadings } from './remark-inner-headings.ts';
import { remarkLinkSchemes } from './remark-link-schemes.ts';
import { remarkLists } from './remark-lists.ts';
import { remarkMentionLinks } from './remark-mention-links.ts';
import { remarkMissingFiles } from './remark-missing-files.ts';
import { remarkNumbers } from './remark-numbers.ts';
import { remarkParts } from './remark-parts.ts';
import { remarkPlainHtml } from './remark-plain-html.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** What a body is rendered with. */
export interface RenderContext {
	/** Where a council reference, or an appendix that is not in this body, leads; nothing leaves the words as text. */
	hrefOf(mention: Mention): string | undefined;
	/** The files beside the report, by their address as it is typed. */
	files: ReadonlyMap<string, BodyFile>;
	/** What was decided on each recommendation, by the line on which it begins. */
	notes?: ReadonlyMap<number, DecisionNote>;
	/** Labels of the template's header, which the head of a later part may repeat. */
	labels?: string[];
}

/** What was read from the body before it is rendered. */
export interface BodyReading {
	marks: Marks;
	mentions: PlacedMention[];
	hasRawHtml: boolean;
}

const rehypeOptions: Options = {
	allowDangerousHtml: true,
	clobberPrefix: '',
	footnoteLabelProperties: {},
	footnoteBackLabel: (index, again) =>
		`Back to note ${index + 1} in the text${again > 1 ? `, place ${again}` : ''}`,
	handlers,
};

/** The way from a body's tree to the tree of its page, in order. */
export function createPipeline(
	{ hrefOf, files, notes = new Map(), labels = [] }: RenderContext,
	{ marks, mentions, hasRawHtml }: BodyReading,
) {
	const titles = readPlaceTitles(marks);
	const reading = unified()
		.use(remarkMentionLinks, { mentions, hrefOf })
		.use(remarkActLinks)
		.use(remarkNumbers, marks)
		.use(remarkLists, marks)
		.use(remarkInnerHeadings)
		.use(remarkParts, marks)
		.use(remarkMissingFiles, files)
		.use(remarkFiles, files)
		.use(remarkLinkSchemes)
		.use(remarkPlainHtml)
		.use(remarkFootnoteNames)
		.use(remarkRehype, rehypeOptions);
	if (hasRawHtml) reading.use(rehypeRaw);
	return reading
		.use(rehypeSanitize, sanitizeSchema)
		.use(rehypePartLabels, labels)
		.use(rehypeTableCaptions)
		.use(rehypeTableAlignment)
		.use(rehypeTableHeaders)
		.use(rehypeScrollTables, titles)
		.use(rehypeExternalLinks)
		.use(rehypeSearchTitles, titles)
		.use(rehypeDecisionNotes, notes);
}
