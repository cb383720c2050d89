import { inflateEntry } from './inflate-entry.ts';
import { type Refusal, refusals } from './refusal.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** The files of an archive that were asked for, by name, and the names of all. */
export interface ZipFiles {
	names: string[];
	files: Map<string, Uint8Array>;
}

const megabyte = 1024 * 1024;
const mostEntries = 20_000;
/** What is unpacked of one archive at most, in bytes. */
const mostUnpacked = 256 * megabyte;
/** An XML part of a 200-page report has about 10 MB. */
const largestXml = 64 * megabyte;
/** Text with much mark-up shrinks to a fortieth; only what is made to grow shrinks to less than this. */
const largestRatio = 250;
/** A smaller file may have any ratio. */
const ratioFrom = 8 * megabyte;

/**
 * Unpacks the files of an archive whose names are wanted. The sizes that its directory tells are looked at before
 * anything is unpacked, and held to while it is.
 */
export function readZip(
	bytes: Uint8Array,
	wants: (name: string) => boolean,
): { ok: true; value: ZipFiles } | Refusal {
	const entries = zipEntries(bytes);
	if (!entries || entries.length === 0) return refusals.damaged;
	const names = entries.map(({ name }) => name);
	if (new Set(names).size < names.length) return refusals.damaged;
	const wanted = entries.filter(({ name }) => !name.endsWith('/') && wants(name));
	const refusal = wanted.some(({ isEncrypted }) => isEncrypted) ? refusals.password : sizeRefusal(wanted);
	if (refusal ?? entries.length > mostEntries) return refusal ?? refusals.bomb;
	const files = new Map<string, Uint8Array>();
	for (const entry of wanted) {
		const unpacked = inflateEntry(entry);
		if (!unpacked) return refusals.damaged;
		files.set(entry.name, unpacked);
	}
	return { ok: true, value: { names, files } };
}

function sizeRefusal(entries: ZipEntry[]): Refusal | undefined {
	const total = entries.reduce((sum, { size }) => sum + size, 0);
	const grows = entries.some(
		({ name, size, packed }) =>
			(size > ratioFrom && size > packed.length * largestRatio) ||
			(size > largestXml && /\.(?:xml|rels)$/i.test(name)),
	);
	return grows || total > mostUnpacked ? refusals.bomb : undefined;
}
