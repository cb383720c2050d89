import type { Root } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';
import { linesOf } from '../paper/lines.ts';
import { normalWords, withoutNumber } from './normal-words.ts';
import type { TemplateWords } from './template-words.ts';

/** How much a word of each kind tells: many templates share headings, few share labels. */
const weights = { label: 3, masthead: 3, block: 1, heading: 1 };

interface Feature {
	key: string;
	weight: number;
	isOn(lines: PaperLine[]): boolean;
}

interface PaperLine {
	words: string;
	/** Without a number in front. */
	bare: string;
}

/** How well a paper fits a template: 0 where none of its words is on the paper. */
export interface Recognised {
	template: TemplateWords;
	score: number;
	/** How many of the template's labels and headings are on the paper, and how many it has. */
	found: number;
	of: number;
}

/**
 * Finds the template by what it prints on every paper: the labels of its header, its masthead, the words of its blocks
 * and its headings. What few templates print tells more. Best first; those without a word on the paper are left out.
 */
export function recogniseTemplate(root: Root, templates: TemplateWords[]): Recognised[] {
	const lines = paperLines(root);
	const features = templates.map(featuresOf);
	const sharing = new Map<string, number>();
	for (const { key } of features.flat()) sharing.set(key, (sharing.get(key) ?? 0) + 1);
	const worth = ({ key, weight }: Feature): number => weight / (sharing.get(key) ?? 1);
	return templates
		.map((template, at): Recognised => {
			const own = features[at] ?? [];
			const found = own.filter((feature) => feature.isOn(lines));
			const sum = (list: Feature[]): number => list.reduce((total, feature) => total + worth(feature), 0);
			const score = own.length === 0 ? 0 : sum(found) ** 2 / sum(own);
			return { template, score, found: found.length, of: own.length };
		})
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || a.template.file.id.localeCompare(b.template.file.id, 'en'));
}

function featuresOf(template: TemplateWords): Feature[] {
	const { masthead } = template;
	const features: Feature[] = [
		...template.labels.map(({ words }) => ({
			key: `label ${words}`,
			weight: weights.label,
			isOn: (lines: PaperLine[]) =>
				lines.some(
					(line) =>
						line.words === words || line.words.startsWith(`${words} `) || line.words.startsWith(`${words}:`),
				),
		})),
		...template.headings.map(({ words }) => ({
			key: `heading ${words}`,
			weight: weights.heading,
			isOn: (lines: PaperLine[]) => lines.some(({ bare }) => bare === words),
		})),
		...template.blockWords.map((words) => ({
			key: `block ${words}`,
			weight: weights.block,
			isOn: (lines: PaperLine[]) => lines.some((line) => line.words === words),
		})),
	];
	if (masthead)
		features.push({
			key: `masthead ${masthead.source}`,
			weight: weights.masthead,
			isOn: (lines) => lines.slice(0, 12).some(({ words }) => masthead.test(words)),
		});
	return [...new Map(features.map((feature) => [feature.key, feature])).values()];
}

/** Every line that could be a label or a heading: of paragraphs, of headings, of cells, and of each row together. */
function paperLines(root: Root): PaperLine[] {
	const texts = root.children.flatMap((node) => {
		if (node.type === 'table')
			return node.children.flatMap((row) => {
				const cells = row.children.flatMap((cell) => linesOf(cell.children).map(({ text }) => text));
				return [...cells, plainText(row)];
			});
		if (node.type !== 'paragraph' && node.type !== 'heading') return [];
		return [...linesOf(node.children).map(({ text }) => text), plainText(node)];
	});
	return texts.map((text) => ({ words: normalWords(text), bare: normalWords(withoutNumber(text)) }));
}
