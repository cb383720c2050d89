/** A file of an archive, still packed. */
export interface ZipEntry {
	name: string;
	/** 0: stored; 8: deflated. */
	method: number;
	isEncrypted: boolean;
	crc: number;
	/** Unpacked, in bytes, as the archive says. */
	size: number;
	packed: Uint8Array;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
/** The record at the end of an archive, without its comment, and the longest comment. In bytes. */
const endLength = 22;
const longestComment = 0xffff;

/** Reads the directory at the end of an archive. Undefined where there is none, or it leads out of the file. [APPNOTE.TXT 6.3.10, 4.3] */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === undefined) return undefined;
	const count = view.getUint16(end + 10, true);
	const entries: ZipEntry[] = [];
	try {
		for (let at = view.getUint32(end + 16, true), left = count; left > 0; left -= 1) {
			if (view.getUint32(at, true) !== directoryEntry) return undefined;
			entries.push(readEntry(bytes, view, at));
			at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
		}
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
	return entries;
}

function findEnd(view: DataView): number | undefined {
	const last = view.byteLength - endLength;
	for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
		if (view.getUint32(at, true) === endOfDirectory) return at;
	return undefined;
}

/** Throws a RangeError where it leads out of the file. */
function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
	const packedSize = view.getUint32(at + 20, true);
	const nameLength = view.getUint16(at + 28, true);
	const local = view.getUint32(at + 42, true);
	if (view.getUint32(local, true) !== localHeader) throw new RangeError('no local header');
	const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	if (start + packedSize > bytes.length) throw new RangeError('an entry is cut short');
	const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
	return {
		name: name.replaceAll('\\', '/'),
		method: view.getUint16(at + 10, true),
		isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
		crc: view.getUint32(at + 16, true),
		size: view.getUint32(at + 24, true),
		packed: bytes.subarray(start, start + packedSize),
	};
}
