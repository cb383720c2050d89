import type { Image } from 'mdast';
import { decodeFileName } from './file-names.ts';
import { plainText } from './plain-text.ts';
import type { Root } from './tree.ts';
import { visitNodes } from './walk.ts';

/** A file beside the report: where it is published, and what a reader is told before opening it. */
export interface BodyFile {
	href: string;
	/** In capitals: `PDF`, `DOCX`. */
	type: string;
	/** In bytes. */
	size: number;
	/** Of an image, in pixels. */
	width?: number;
	height?: number;
}

/** Leads links and images to the files beside the report, and says type and size after a link: "Map (PDF, 24 KB)". */
export function remarkFiles(files: ReadonlyMap<string, BodyFile>) {
	return (tree: Root): void => {
		visitNodes(tree, (node) => {
			if (node.type !== 'link' && node.type !== 'image') return;
			const file = files.get(node.url) ?? files.get(decodeFileName(node.url));
			if (node.type === 'image') setImage(node, file);
			if (!file) return;
			node.url = file.href;
			if (node.type === 'link') node.children.push({ type: 'text', value: note(plainText(node), file) });
		});
	};
}

function setImage(node: Image, file?: BodyFile): void {
	const size = file?.width && file.height ? { width: file.width, height: file.height } : {};
	node.data = { ...node.data, attributes: { ...size, loading: 'lazy', decoding: 'async' } };
}

function note(text: string, { type, size }: BodyFile): string {
	return text === '' ? '' : ` (${type}, ${formatSize(size)})`;
}

/** A size as a reader says it: `812 bytes`, `24 KB`, `1.4 MB`. */
export function formatSize(bytes: number): string {
	if (bytes < 1024) return `${bytes} bytes`;
	const kilobytes = bytes / 1024;
	if (kilobytes < 1023.5) return `${Math.round(kilobytes)} KB`;
	const megabytes = kilobytes / 1024;
	return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
