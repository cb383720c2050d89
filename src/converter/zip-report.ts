import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Conversion } from './messages.ts';

/** The earliest day that an archive can name: the same report gives the same bytes. */
const mtime = '1980-01-01T00:00:00';

/** The file of a report, its pictures and the account of its import, in one archive. Pictures are packed already. */
export function zipReport({
	id,
	text,
	account,
	images,
}: Pick<Conversion, 'id' | 'text' | 'account' | 'images'>): Uint8Array {
	const pictures = images.map(({ name, bytes }): [string, Zippable[string]] => [name, [bytes, { level: 0 }]]);
	return zipSync(
		{
			[`${id}.md`]: strToU8(text),
			...Object.fromEntries(pictures),
			[`${id}-import.md`]: strToU8(account),
		},
		{ mtime },
	);
}
