import type { CouncilRecord } from '../records/kinds.ts';
import { type Check, type Finding, placeInBody } from './check.ts';

/** In the details, what follows a space and `#` is a note to oneself: it is not part of the value, and is not shown. */
export const valueCut: Check = {
	name: 'value-cut',
	level: 'warning',
	*run(record) {
		yield* cutValues(record);
	},
};

function* cutValues(record: CouncilRecord): Iterable<Finding> {
	for (const [index, line] of record.header.split('\n').entries()) {
		const cut = /^\s*(?:- )?(?:\w+:\s+)?[^\s#"'[{|>].*?\s(#.*)$/.exec(line);
		if (!cut) continue;
		yield {
			place: placeInBody(record, { line: index + 2, column: line.length - (cut[1]?.length ?? 0) + 1 }),
			reason: `"${(cut[1] ?? '').slice(0, 60)}" is not shown: what follows a space and \`#\` is not part of the value.`,
			fix: 'Put the whole value in quotation marks, or take the note out.',
		};
	}
}
