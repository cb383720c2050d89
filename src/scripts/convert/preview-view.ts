import type { Conversion } from '../../converter/messages.ts';
import { make } from '../dom.ts';

type Picture = Conversion['images'][number];

/** Shows the paper as the site would. What is there already stays: to lay out a long text again holds up the page. */
export function showPreview(place: HTMLElement, conversion: Conversion): void {
	const fresh = paperIn(conversion);
	const [shown, article] = [place.firstElementChild, fresh[0]];
	const isSameShape =
		shown instanceof Element &&
		article instanceof Element &&
		shown.cloneNode().isEqualNode(article.cloneNode()) &&
		shown.childElementCount === article.childElementCount;
	if (!isSameShape) {
		place.replaceChildren(...fresh);
		return;
	}
	const parts = [...article.children];
	for (const [at, old] of [...shown.children].entries()) {
		const part = parts[at];
		if (part && !old.isEqualNode(part)) old.replaceWith(part);
	}
}

/** Nothing in it is asked for from anywhere: its pictures are painted from the file. */
function paperIn({ preview, images, id }: Conversion): Node[] {
	if (preview === undefined) return [];
	// Read as a document of its own, in which nothing is loaded, before any of it stands on the page.
	const { body } = new DOMParser().parseFromString(preview, 'text/html');
	for (const shown of body.querySelectorAll('img')) {
		const picture = images.find(({ name }) => shown.getAttribute('src') === `/reports/${id}/${name}`);
		shown.replaceWith(pictureView(picture, shown.alt));
	}
	for (const link of body.querySelectorAll('a[href]:not([href^="#"])')) link.setAttribute('target', '_blank');
	return [...body.children].map((node) => document.adoptNode(node));
}

/** The policy of the site lets no picture be shown but its own, so one of the paper is painted. */
function pictureView(picture: Picture | undefined, alt: string): HTMLElement {
	if (!picture)
		return make('span', { class: 'convert-picture' }, `Picture: ${alt || 'without words for it'}`);
	const canvas = make('canvas', { class: 'convert-picture', role: 'img', 'aria-label': alt || picture.name });
	const bytes = new Uint8Array(picture.bytes);
	createImageBitmap(new Blob([bytes], { type: picture.type }))
		.then((bitmap) => {
			canvas.width = bitmap.width;
			canvas.height = bitmap.height;
			canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
		})
		.catch(() => canvas.replaceWith(pictureView(undefined, alt || picture.name)));
	return canvas;
}
