import type { Element } from 'xast';
import { countWords } from '../words/plain-characters.ts';
import { attributeOf, elementIn, elementsBelow, elementsIn, lettersIn } from '../xml/elements.ts';
import type { OdtReading } from './reading.ts';

/** The tracked changes of a text, by their ids. */
export function readChanges(body: Element): OdtReading['changes'] {
	const regions = elementsIn(elementIn(body, 'text:tracked-changes'), 'text:changed-region');
	return new Map(
		regions.flatMap((region) => {
			const [change] = elementsIn(region);
			if (!change) return [];
			const words = elementsIn(change)
				.filter(({ name }) => name !== 'office:change-info')
				.reduce((sum, block) => sum + countWords(lettersIn(block)), 0);
			const ids = [attributeOf(region, 'text:id'), attributeOf(region, 'xml:id')].filter(
				(id) => id !== undefined,
			);
			return ids.map((id): [string, { kind: string; words: number }] => [id, { kind: change.name, words }]);
		}),
	);
}

/** How many stretches of text were inserted as a tracked change, and are kept. */
export const countInsertions = (body: Element, changes: OdtReading['changes']): number =>
	elementsBelow(body, 'text:change-start').filter(
		(mark) => changes.get(attributeOf(mark, 'text:change-id') ?? '')?.kind === 'text:insertion',
	).length;
