import type { Options as Schema } from 'rehype-sanitize';
import { allowedTags } from './html-tags.ts';
import { linkSchemes } from './link-schemes.ts';

/** What may stand in the HTML of a body. Classes and addresses are ours: content cannot set them. */
export const sanitizeSchema: Schema = {
	tagNames: [...allowedTags, 'a', 'h2', 'h3', 'h4', 'h5', 'h6', 'img', 'report-block', 'section'],
	attributes: {
		'*': [
			'dir',
			'id',
			'lang',
			[
				'className',
				/^(?:(?:partly-)?numbered|alone|lettered|level-[23]|number|part-head|part-title|footnotes|data-footnote-backref)$/,
			],
		],
		a: ['ariaDescribedBy', 'ariaLabel', 'dataFootnoteBackref', 'dataFootnoteRef', 'href'],
		abbr: ['title'],
		img: ['alt', 'decoding', 'height', 'loading', 'src', 'width'],
		ol: ['start', ['role', 'list']],
		'report-block': ['dataName'],
		section: ['dataFootnotes'],
		td: ['align', 'colSpan', 'rowSpan'],
		th: ['align', 'colSpan', 'rowSpan', 'scope'],
		ul: [['role', 'list']],
	},
	ancestors: Object.fromEntries(
		['caption', 'col', 'colgroup', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'].map((tag) => [
			tag,
			['table'],
		]),
	),
	protocols: { href: linkSchemes, src: [] },
	clobber: [],
	clobberPrefix: '',
	strip: ['script', 'style'],
	allowComments: false,
	allowDoctypes: false,
};
