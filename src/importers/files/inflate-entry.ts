import { Inflate } from 'fflate';
import { crc32 } from './crc-32.ts';
import type { ZipEntry } from './zip-entries.ts';

/** How much compressed data is unpacked before its size is looked at again, in bytes. */
const step = 16 * 1024;

/** The bytes of an entry. Undefined where it is damaged: cut short, longer than the archive says, or with a wrong check sum. */
export function inflateEntry(entry: ZipEntry): Uint8Array | undefined {
	const bytes = entry.method === 0 ? entry.packed : inflate(entry);
	return bytes?.length === entry.size && crc32(bytes) === entry.crc ? bytes : undefined;
}

function inflate({ packed, size }: ZipEntry): Uint8Array | undefined {
	const bytes = new Uint8Array(size);
	let length = 0;
	const stream = new Inflate((chunk) => {
		if (length + chunk.length <= size) bytes.set(chunk, length);
		length += chunk.length;
	});
	try {
		for (let at = 0; at < packed.length && length <= size; at += step)
			stream.push(packed.subarray(at, at + step), at + step >= packed.length);
	} catch {
		return undefined;
	}
	return length === size ? bytes : undefined;
}
