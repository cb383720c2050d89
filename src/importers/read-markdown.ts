import { parseBody } from '../markdown/parse.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Root } from '../markdown/tree.ts';
import { refuse } from './files/refusal.ts';
import type { SourceOutcome } from './source-document.ts';
import { decodeText } from './text/decode-text.ts';
import { plainWords } from './words/plain-characters.ts';

const ours = refuse(
	'The file already is a report of this site: its details name a template.',
	'Put it into content/reports/ under the year of its meeting, and run `npm run check`.',
);

/** Reads Markdown, as another program exports it. Details between lines of three hyphens at its beginning become lines, each with its name. */
export function readMarkdown(bytes: Uint8Array): SourceOutcome {
	const text = decodeText(bytes);
	if (!text.ok) return text;
	const { details, body } = partDetails(text.value);
	if (/^template:\s*\S/m.test(details)) return ours;
	const root = parseBody(body);
	if (root.data?.isUnreadable) return unreadable;
	const lines = details.split('\n').filter((line) => line.trim() !== '');
	const labelled = lines.map((value): Root['children'][number] => ({
		type: 'paragraph',
		children: [{ type: 'text', value }],
	}));
	const whole: Root = { type: 'root', children: [...labelled, ...root.children] };
	return {
		ok: true,
		value: { root: whole, margins: [], images: [], notes: [], words: plainWords(plainText(whole)) },
	};
}

const unreadable = refuse(
	'The Markdown of the file cannot be read.',
	'Open it in an editor, save it again, and import that.',
);

function partDetails(text: string): { details: string; body: string } {
	const found = /^---[ \t]*\n(.*?)\n---[ \t]*(?:\n|$)/s.exec(text);
	return found ? { details: found[1] ?? '', body: text.slice(found[0].length) } : { details: '', body: text };
}
