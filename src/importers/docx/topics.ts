import type { ImportNote } from '../source-document.ts';
import { counted } from '../words/plain-characters.ts';

/** What is told of a topic, from what is known of each of its places, and how many words they have together. */
interface Topic {
	kind: ImportNote['kind'];
	text: (details: string[], words: number) => string;
}

export type TopicName = keyof typeof topics;

const each = (details: string[]): string => [...new Set(details)].join(', ');
const by = (names: string[]): string => (names.length > 0 ? ` by ${each(names)}` : '');
const quoted = (texts: string[]): string => texts.map((text) => `“${text}”`).join('; ');
const saying = (texts: string[]): string => (texts.length > 0 ? ` Its words: ${quoted(texts)}.` : '');

const topic = (kind: ImportNote['kind'], text: Topic['text'] | string): Topic => ({
	kind,
	text: typeof text === 'string' ? () => text : text,
});

/** All that is told of a Word document. Words that were deleted, hidden or said in a comment are not repeated: they may be secret. */
export const topics = {
	deleted: topic(
		'left_out',
		(names, words) =>
			`${counted(words, 'word')} deleted with “Track Changes”${by(names)}, but still in the file: left out. If a deletion was not meant to be accepted, put the words back.`,
	),
	inserted: topic(
		'look_at',
		(names, words) =>
			`${counted(words, 'word')} put in with “Track Changes”${by(names)}: in the report, as if each change had been accepted.`,
	),
	moved: topic(
		'look_at',
		(names, words) =>
			`${counted(words, 'word')} moved with “Track Changes”${by(names)}: only where they were moved to.`,
	),
	hidden: topic(
		'left_out',
		(_details, words) =>
			`Hidden text of ${counted(words, 'word')}, which is not printed, was left out. To see it, switch on the paragraph marks (¶) in Word.`,
	),
	comment: topic(
		'left_out',
		(names) =>
			`${counted(names.length, 'comment')}${by(names)}: left out. Read in Word what is said, and act on it before the report goes out.`,
	),
	contents: topic(
		'left_out',
		(lines) => `The table of contents was left out: the page makes its own. Its lines: ${lines.join(' / ')}`,
	),
	placeholder: topic(
		'left_out',
		(texts) => `A box of the form was not filled in. Its prompt was left out: ${quoted(texts)}.`,
	),
	box: topic(
		'look_at',
		'The words of a text box stand after the paragraph that it was beside. Move them to where they belong.',
	),
	object: topic(
		'lost',
		(kinds) =>
			`An embedded file (${each(kinds)}) stands here in Word. It is not in the report: double-click it in Word, and copy its words into the report, or attach it as an appendix.`,
	),
	chart: topic(
		'lost',
		(texts) =>
			`A chart or diagram stands here in Word. It is not in the report: save it in Word as a picture, or give its figures in a table.${saying(texts)}`,
	),
	shape: topic(
		'lost',
		(texts) =>
			`A drawn shape or decorated words stand here in Word. They are not in the report.${saying(texts)}`,
	),
	picture: topic(
		'lost',
		(texts) =>
			`A picture here has a format that browsers do not show, or is not in the file. Save it in Word as PNG (right-click it, Save as Picture), and put it into the report.${
				texts.length > 0 ? ` It is described as: ${quoted(texts)}.` : ''
			}`,
	),
	equation: topic(
		'look_at',
		(texts) => `An equation was written on one line: ${quoted(texts)}. See that it still reads right.`,
	),
	symbol: topic(
		'lost',
		(signs) => `A sign of a symbol font could not be kept (${each(signs)}). Write what it means in words.`,
	),
	numberFormat: topic(
		'look_at',
		(formats) =>
			`Numbers that Word prints in a format of its own (${each(formats)}) were written in figures.`,
	),
	otherDocument: topic(
		'lost',
		'Another document is placed here in Word, and is not in the report. Import it by itself, or copy its words.',
	),
} satisfies Record<string, Topic>;
