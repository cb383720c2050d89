import { imageSize } from 'image-size';
import type { BesideFile } from './entry.ts';

const pictures = /\.(?:png|jpe?g|webp)$/i;

/** Whether a file is a picture of which the page says the width and height. */
export function hasMeasure(name: string): boolean {
	return pictures.test(name);
}

/** What a page says of a file beside a report. `start` is where the file begins: of a picture it holds width and height. */
export function describeFile(name: string, size: number, start: Uint8Array): BesideFile {
	const type = (/\.([^.]+)$/.exec(name)?.[1] ?? '').toUpperCase().replace('JPEG', 'JPG');
	return { type, size, ...(hasMeasure(name) && measure(start)) };
}

function measure(start: Uint8Array): { width?: number; height?: number } {
	try {
		const { width, height } = imageSize(start);
		return { width, height };
	} catch {
		// Not what its ending says: a check tells the officer, by the missing size.
		return {};
	}
}
