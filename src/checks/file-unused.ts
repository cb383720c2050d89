import { namedFiles } from '../register/attachments.ts';
import type { Check } from './check.ts';

/** A file that lies in the content and is named by nothing is not published, and may be there by accident. */
export const fileUnused: Check = {
	name: 'file-unused',
	level: 'warning',
	about:
		'A file that lies in the content and that nothing names is not published. It may be there by accident, or be a report that was saved in another form.',
	*runOnce({ register, unread }) {
		// A file that could not be read may name it.
		if (unread.size > 0) return;
		const named = new Set(
			register.records.flatMap((record) => namedFiles(record, register.outlines.get(record.id))),
		);
		for (const path of register.files.keys()) {
			if (named.has(path)) continue;
			yield {
				place: { file: register.nameOf(path), line: 1, column: 1 },
				reason: 'No report names this file, so it is not published.',
				fix: fixFor(path),
			};
		}
	},
};

/** A report that was saved in another form is the likeliest stray. */
function fixFor(path: string): string {
	const name = path.split('/').at(-1) ?? '';
	if (/\.md\.txt$/i.test(name)) return `If it is a report, rename it to \`${name.replace(/\.txt$/i, '')}\`.`;
	if (/\.(docx?|odt|rtf|txt)$/i.test(name)) {
		return 'If it is a report, save its text in a file that ends in `.md`; if it belongs to one, name it in `appendices`.';
	}
	return 'Name it in `appendices` or link to it in the text, or take it out of the folder.';
}
