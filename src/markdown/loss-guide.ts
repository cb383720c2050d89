import type { Rule } from '../records/rule.ts';

/** Text that would not be on the page: what was typed is lost until it is mended, so none of these can be set aside. */
const lost: Record<string, string> = {
	'table-cell-lost':
		'A row of a table has no more cells than its first row. Those beyond it, often because of a `|` in the text, would not be shown.',
	'footnote-unused': 'A footnote is shown where the text refers to it. One that nothing refers to is not.',
	'footnote-twice': 'Each footnote has a name of its own. Of two with one name only the first is shown.',
	'footnote-missing':
		'A reference such as `[^1]` has its footnote in the same file. Without it the sign is shown as it is typed.',
	'definition-unused':
		'A line such as `[Name]: words` is read as the address of a link, and is not shown. It is often the beginning of a line with a name in square brackets.',
	'definition-twice':
		'A line such as `[Name]: words` is read as the address of a link. Where two have one name, the second is not shown.',
	'definition-not-address':
		'A line such as `[Name]: words` is read as the address of a link even where its words are none. The line is not shown, and the name becomes a link that leads nowhere.',
	'hidden-note':
		'A note between `<!--` and `-->` is not shown, but anyone can read it in the file. One that is not closed takes the rest of the report with it.',
	'angle-brackets':
		'What stands between < and > is read as a mark of a web page. Words such as <officer name> would not be shown, and marks that are not allowed are taken out.',
	'angle-brackets-unpaired':
		'A mark of a web page that is opened is closed, and the other way round. Otherwise it would change what comes after it.',
	'link-scheme':
		'A link leads to a page of the web, an e-mail address or a place on this site. Other addresses, such as a folder on one’s own computer, work for nobody else and are taken out.',
	'image-elsewhere':
		'A picture lies beside the report. From another site it would not be shown, and that site would learn who reads the paper.',
	'block-unopened': 'A line of `:::` alone closes a block that is opened above it.',
	'block-unclosed': 'A block such as `:::contact` is closed by a line of `:::` alone below it.',
	'block-nested': 'A block such as `:::contact` stands by itself, not in a list, a table or a quotation.',
	'block-form': 'A block is opened by `:::` and its name alone, at the beginning of a line.',
	'block-not-empty':
		'A block is empty: what it prints comes from the details at the top of the file. Text in it would be lost.',
	'block-unknown': 'There are only the blocks that templates use. Another name is shown as it is typed.',
	'fence-unclosed':
		'Three backticks open typewriter text up to the next three. Without those, everything to the end of the report has no headings and no numbers.',
	'nested-too-deep':
		'Lists, quotations and marks inside each other have an end: beyond it nothing can be shown.',
	unreadable: 'A text that the reader of Markdown gives up on cannot be shown at all.',
	'mdx-syntax': 'A page that ends in `.mdx` follows the rules of MDX: a bracket that is opened is closed.',
	'mdx-code':
		'A page that ends in `.mdx` holds no program: what is run on a council’s site comes with the site.',
	'mdx-component': 'A page that ends in `.mdx` uses only the components that the site has for it.',
	'mdx-attribute': 'A component is given plain words, and only those that it takes.',
};

/** Text that is shown, though most likely not as it was meant. */
const changed: Record<string, string> = {
	'heading-underlined':
		'A line of dashes or equals signs directly under words makes them a heading. Officers often mean a line across the page.',
	'greater-than':
		'A paragraph that begins with > is a quotation, and the sign is not shown. “> 65” is seldom meant as one.',
	'asterisks-inside-word':
		'Asterisks around figures or inside a word are read as a mark for slanted or bold type: 5*3*2 is shown as 532.',
	'link-title': 'Words inside the address of a link or a picture are not seen by most readers.',
	'heading-sign': 'A heading has a space between its signs and its words. Without it the signs are shown.',
	'hidden-character':
		'Characters that no one sees, or that only one font can show, come with text from other programs. They break searching and copying, and can turn what is read around.',
	'number-mistyped':
		'A printed number is typed so that it can be cited and linked to: `4.1 Text`, with a full stop inside it and a space after it.',
	'number-in-list':
		'A numbered paragraph directly under a list is shown as part of its last item. An empty line parts them.',
	'table-text': 'Words directly under a table are shown as a row of it. An empty line parts them.',
	'indented-text':
		'Words that begin with four spaces or a tab are shown as typewriter text that does not wrap, and nothing in them is a number or a mark.',
	'fence-words': 'Words on the line that opens typewriter text are not shown.',
	'fence-hides-number':
		'In typewriter text nothing is a heading or a number. A paragraph that is cited does not stand in it.',
};

/** The rules by which text that Markdown would lose, hide or change is told. */
export const lossGuide: Rule[] = [
	...Object.entries(lost).map(([name, about]): Rule => ({ name, level: 'error', about, isFixed: true })),
	...Object.entries(changed).map(([name, about]): Rule => ({ name, level: 'warning', about })),
];
