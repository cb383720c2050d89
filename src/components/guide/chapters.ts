import type { ImageMetadata } from 'astro';
import type { BodyFile } from '../../markdown/remark-files.ts';
import { buildChapter, type Chapter } from './build-chapter.ts';

const texts = import.meta.glob<string>('../../docs/**/*.md', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const images = import.meta.glob<ImageMetadata>('../../docs/guide/pictures/*.png', {
	import: 'default',
	eager: true,
});

const pictures: ReadonlyMap<string, BodyFile> = new Map(
	Object.entries(images).map(([path, { src, width, height }]) => [
		path.replace('../../docs/guide/', ''),
		{ href: src, type: 'PNG', size: 0, width, height },
	]),
);

/** Every chapter with the name that its address ends with: none for the first page of the guide. */
export function readChapters(): { name: string | undefined; chapter: Chapter }[] {
	return Object.entries(texts).map(([path, text]) => {
		const name = /([^/]+)\.md$/.exec(path)?.[1];
		return { name: name === 'README' ? undefined : name, chapter: buildChapter(text, pictures) };
	});
}
