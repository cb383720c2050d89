import mammoth from 'mammoth';
import type { SourceImage } from '../source-document.ts';

/** The HTML of a Word file that has only what it knows, and the pictures in it: the source of each is `import:N`. */
export async function toHtml(bytes: Uint8Array): Promise<{ html: string; images: SourceImage[] }> {
	const images: SourceImage[] = [];
	const convertImage = mammoth.images.imgElement(async (image) => {
		const picture = new Uint8Array(await image.readAsArrayBuffer());
		const known = images.findIndex((other) => isSame(other.bytes, picture));
		const at = known >= 0 ? known : images.length;
		if (known < 0) images.push({ name: `picture-${at + 1}`, type: image.contentType, bytes: picture });
		return { src: `import:${at}` };
	});
	// In a browser it takes the first of the two, in Node the second.
	const input = { arrayBuffer: bytes.slice().buffer, buffer: bytes };
	const { value } = await mammoth.convertToHtml(input, { convertImage });
	return { html: value, images };
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && a.every((byte, at) => byte === b[at]);
