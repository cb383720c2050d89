import { plainWords } from '../words/plain-characters.ts';
import { elementsBelow, elementsIn } from '../xml/elements.ts';
import { drawnWords } from './drawn-words.ts';
import type { WordPackage } from './read-package.ts';
import type { StyleSheet } from './styles.ts';
import { visibleWords } from './visible-words.ts';

/** The words of all page headers and footers, a paragraph each, with those of their text boxes and watermarks. */
export function readMargins({ parts }: WordPackage, sheet: StyleSheet): string[] {
	const roots = [...(parts.get('header') ?? []), ...(parts.get('footer') ?? [])].map(({ root }) => root);
	const texts = roots.flatMap((root) => [
		visibleWords(root, sheet),
		...elementsBelow(root, 'w:p').map((paragraph) => visibleWords(paragraph, sheet)),
		...elementsIn(root).map((block) => plainWords(drawnWords(block))),
	]);
	return [...new Set(texts.filter((text) => text !== ''))];
}
