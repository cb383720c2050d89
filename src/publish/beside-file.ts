import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { imageSize } from 'image-size';
import type { BesideFile } from '../register/entry.ts';

const images = new Set(['.png', '.jpg', '.jpeg', '.webp']);
/** The start of an image that holds its size: a JPEG may have 64 KiB of metadata before it, several times. */
const headBytes = 512 * 1024;

/** Reads what a page says of a file beside a report: its type and size, and of an image its width and height. */
export async function readBesideFile(path: string): Promise<BesideFile> {
	const ending = extname(path).toLowerCase();
	const { size } = await stat(path);
	const type = ending.slice(1).toUpperCase().replace('JPEG', 'JPG');
	return { type, size, ...(images.has(ending) ? await sizeOfImage(path) : {}) };
}

async function sizeOfImage(path: string): Promise<{ width?: number; height?: number }> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
		const { width, height } = imageSize(buffer.subarray(0, bytesRead));
		return { width, height };
	} catch {
		// Not what its ending says: a check tells the officer, by the missing size.
		return {};
	} finally {
		await file.close();
	}
}
