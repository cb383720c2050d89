import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { describeFile, hasMeasure } from '../register/beside-file.ts';
import type { BesideFile } from '../register/entry.ts';

/** The start of an image that holds its size: a JPEG may have 64 KiB of metadata before it, several times. */
const headBytes = 512 * 1024;

/** Reads what a page says of a file beside a report: its type and size, and of an image its width and height. */
export async function readBesideFile(path: string): Promise<BesideFile> {
	const { size } = await stat(path);
	return describeFile(basename(path), size, hasMeasure(path) ? await readStart(path) : new Uint8Array());
}

async function readStart(path: string): Promise<Uint8Array> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
