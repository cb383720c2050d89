import type { Element } from 'xast';
import { plainCharacters } from '../../words/plain-characters.ts';
import { newElement } from '../../xml/elements.ts';
import { pass, type Walk } from './walk.ts';

/** A run of these words. */
export function wordsRun(text: string, walk: Walk): Element[] {
	return text === '' ? [] : [newElement('w:r', {}, wordsIn(text, walk))];
}

/** The words of a run. */
export function wordsIn(text: string, walk: Walk): Element[] {
	const value = plainCharacters(text);
	pass(walk, value);
	return value === '' ? [] : [newElement('w:t', { 'xml:space': 'preserve' }, [{ type: 'text', value }])];
}
