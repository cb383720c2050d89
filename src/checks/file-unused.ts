import { namedFiles } from '../register/attachments.ts';
import type { Check } from './check.ts';

/** A file that lies in the content and is named by nothing is not published, and may be there by accident. */
export const fileUnused: Check = {
	name: 'file-unused',
	level: 'warning',
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
				fix: 'Name it in `appendices` or link to it in the text, or take it out of the folder.',
			};
		}
	},
};
