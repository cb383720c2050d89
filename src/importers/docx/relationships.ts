import type { Element } from 'xast';
import { attributeOf, elementsIn } from '../xml/elements.ts';

/** What a part of a package refers to: another part, by its path, or an address outside. */
export interface Relationship {
	/** The last word of its type: `styles`, `hyperlink`, `image`. */
	type: string;
	target: string;
	isExternal: boolean;
}

export type Relationships = ReadonlyMap<string, Relationship>;

/** Reads the relationships of a part. `folder` is where the part lies: `word` for `word/document.xml`. */
export function readRelationships(root: Element | undefined, folder: string): Relationships {
	return new Map(
		elementsIn(root, 'Relationship').map((element): [string, Relationship] => {
			const isExternal = attributeOf(element, 'TargetMode') === 'External';
			const target = attributeOf(element, 'Target') ?? '';
			return [
				attributeOf(element, 'Id') ?? '',
				{
					type: attributeOf(element, 'Type')?.split('/').at(-1) ?? '',
					target: isExternal ? target : pathOf(target, folder),
					isExternal,
				},
			];
		}),
	);
}

/** Where the relationships of a part are written: `word/_rels/document.xml.rels`. */
export const relationshipsPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

export const folderOf = (part: string): string => part.split('/').slice(0, -1).join('/');

function pathOf(target: string, folder: string): string {
	const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
	for (const step of target.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	return steps.join('/');
}
