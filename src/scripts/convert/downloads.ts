import type { Conversion } from '../../converter/messages.ts';
import { make } from '../dom.ts';
import { noteKept } from './unkept.ts';

/** A file to be kept. */
interface Download {
	name: string;
	type: string;
	bytes: Uint8Array;
	what: string;
	/** Whether the details are in it, as they are now. */
	holdsReport?: boolean;
}

let addresses: string[] = [];

/** Links that keep the files of a report on the officer's computer. Those that were made before lead nowhere any more. */
export function downloadLinks(conversion: Conversion): HTMLElement[] {
	for (const address of addresses) URL.revokeObjectURL(address);
	addresses = [];
	return filesOf(conversion).map((file, at) => {
		const href = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: file.type }));
		addresses.push(href);
		const isMain = at === 0;
		const link = make(
			'a',
			{
				class: isMain ? 'govuk-button' : 'govuk-link',
				href,
				download: file.name,
				...(isMain && { role: 'button' }),
			},
			`Download ${file.name}`,
		);
		if (file.holdsReport) link.addEventListener('click', noteKept);
		return make('li', {}, link, ` ${file.what}`);
	});
}

function filesOf({ id, text, account, images, archive }: Conversion): Download[] {
	const encode = (words: string): Uint8Array => new TextEncoder().encode(words);
	const type = 'text/markdown;charset=utf-8';
	return [
		...(archive
			? [
					{
						name: `${id}.zip`,
						type: 'application/zip',
						bytes: archive,
						what: 'all files in one',
						holdsReport: true,
					},
				]
			: []),
		{ name: `${id}.md`, type, bytes: encode(text), what: 'the report', holdsReport: true },
		...images.map(({ name, type: kind, bytes }) => ({ name, type: kind, bytes, what: 'a picture of it' })),
		{ name: `${id}-import.md`, type, bytes: encode(account), what: 'what was kept, and what needs your eye' },
	];
}
