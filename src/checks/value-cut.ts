import { notesInFields } from '../records/frontmatter.ts';
import type { Check } from './check.ts';

/** In the details, what follows a space and `#` is a note to oneself: it is not part of the value, and is not shown. */
export const valueCut: Check = {
	name: 'value-cut',
	level: 'warning',
	about:
		'In the details above the text, what follows a space and `#` is a note to oneself. It is no part of the value and is not shown, which is seldom meant.',
	*run(record) {
		if (!record.header.includes(' #')) return;
		for (const { note, place } of notesInFields(record)) {
			yield {
				place,
				reason: `"${note.slice(0, 60)}" is not shown: what follows a space and \`#\` is not part of the value.`,
				fix: 'Put the whole value in quotation marks, or take the note out.',
			};
		}
	},
};
