import type { Element, ElementContent, Root } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { linkSchemes, schemeOf } from '../../markdown/link-schemes.ts';
import { counted } from '../words/plain-characters.ts';
import { changeElements, newElement } from './change-elements.ts';
import { readDataUrl } from './read-data-url.ts';
import type { Reading } from './reading.ts';

/** Takes off the links that would lead nowhere on a site; their words stay. Keeps the pictures that are in the paper, and tells of the others. */
export function keepLinksAndPictures(root: Root, reading: Reading): void {
	const within = { count: 0 };
	changeElements(root, (element, place) => {
		if (element.tagName === 'a') return changeLink(element, place, { reading, within });
		if (element.tagName === 'img') return changePicture(element, place, reading);
		return undefined;
	});
	if (within.count > 0)
		reading.note(
			'look_at',
			'Links within the paper',
			`${counted(within.count, 'link')} to another place of the paper became plain words. The site itself links words such as “paragraph 4.3”.`,
		);
}

interface Links {
	reading: Reading;
	within: { count: number };
}

function changeLink(
	{ properties, children }: Element,
	place: () => string,
	{ reading, within }: Links,
): ElementContent[] | undefined {
	const url = String(properties['href'] ?? '').trim();
	const words = textIn(newElement('span', children)).trim();
	const scheme = schemeOf(url);
	if (url !== '' && scheme !== undefined && linkSchemes.includes(scheme)) {
		properties['href'] = url;
		delete properties['title'];
		return undefined;
	}
	if (url.startsWith('#')) within.count += words === '' ? 0 : 1;
	else if (url !== '')
		reading.note(
			'look_at',
			place(),
			`The words “${words}” had a link that does not work on a site (${url.slice(0, 100)}). The words were kept without it.`,
		);
	return [newElement('span', children)];
}

function changePicture(
	element: Element,
	place: () => string,
	reading: Reading,
): ElementContent[] | undefined {
	const { properties } = element;
	const url = String(properties['src'] ?? '').trim();
	const alt = String(properties['alt'] ?? '').trim();
	properties['alt'] = alt;
	if (!/^import:\d+$/.test(url)) {
		const picture = readDataUrl(url);
		if (!picture) {
			const name = alt || url.slice(0, 100).replace(/^.*[/\\]/, '');
			reading.note(
				'lost',
				place(),
				`The picture “${name}” is not in the file, so it could not be kept. Put it into the report by hand.`,
			);
			return [{ type: 'text', value: ' ' }];
		}
		properties['src'] = `import:${reading.images.length}`;
		reading.images.push({ name: 'picture', ...picture, ...(alt && { alt }) });
	}
	if (alt === '')
		reading.note(
			'look_at',
			place(),
			'A picture has no text that says what it shows. Write one between its square brackets.',
		);
	return undefined;
}
