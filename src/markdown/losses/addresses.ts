import type { Image, Link } from 'mdast';
import { isSafeImage, isSafeLink, schemeOf } from '../link-schemes.ts';
import { plainText } from '../plain-text.ts';
import { visitNodes } from '../walk.ts';
import { excerpt, type Loss, placeIn, type Typed } from './loss.ts';

/** Addresses that would be removed from the page, and titles that no reader would see. */
export function* addresses({ tree }: Typed): Iterable<Loss> {
	const found: Loss[] = [];
	visitNodes(tree, (node) => {
		if (node.type === 'link' && !isSafeLink(node.url)) found.push(unsafeLink(node));
		if (node.type === 'image' && !isSafeImage(node.url)) found.push(imageElsewhere(node));
		if ((node.type === 'link' || node.type === 'image') && node.title)
			found.push(hiddenTitle(node, node.title));
	});
	yield* found;
}

function unsafeLink(node: Link): Loss {
	const scheme = schemeOf(node.url) ?? '';
	const isOwnComputer = scheme === 'file' || scheme.length === 1;
	return {
		...placeIn(node),
		level: 'error',
		rule: 'link-scheme',
		reason: isOwnComputer
			? `The link "${excerpt(plainText(node))}" leads to a file on the council's own computers, which readers cannot open.`
			: `The link "${excerpt(plainText(node))}" begins with \`${scheme}:\`, which is not allowed here, so it would lead nowhere.`,
		fix: isOwnComputer
			? 'Put the file beside the report, and write only its name in the link.'
			: 'Write an address that begins with `https://`, `http://`, `mailto:` or `tel:`.',
	};
}

function imageElsewhere(node: Image): Loss {
	return {
		...placeIn(node),
		level: 'error',
		rule: 'image-elsewhere',
		reason: `The picture "${excerpt(node.alt || node.url)}" is on another site, so it would not be shown.`,
		fix: 'Put the picture beside the report, and write only its file name: `![what it shows](picture.png)`.',
	};
}

function hiddenTitle(node: Link | Image, title: string): Loss {
	return {
		...placeIn(node),
		level: 'warning',
		rule: 'link-title',
		reason: `The words "${excerpt(title)}" stand inside the address of a link or picture, where readers would not see them.`,
		fix: 'Move the words into the text, and leave only the address between the round brackets.',
	};
}
