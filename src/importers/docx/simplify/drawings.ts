import type { Element } from 'xast';
import { attributeOf, elementsBelow, newElement } from '../../xml/elements.ts';
import { readXml } from '../../xml/read-xml.ts';
import { drawnWords, shallow } from '../drawn-words.ts';
import { prefixes } from '../prefixes.ts';
import { type Handler, pass, tell, type Walk } from './walk.ts';

/** Pictures that a browser shows, by the ending of their name. */
const shown = /\.(?:png|jpe?g|gif|svg|webp)$/i;

/** A drawing: its pictures stay, the words of its boxes are set after the paragraph, and what else it has is told. */
export const drawing: Handler = (element, walk) => {
	const boxes = shallow(element, 'w:txbxContent');
	if (boxes.length > 0) liftBoxes(boxes, walk);
	const alt = altOf(element);
	const pictures = [...shallow(element, 'pic:pic'), ...shallow(element, 'v:imagedata')];
	const kept = pictures.flatMap((picture) => pictureOf(picture, alt, walk));
	const charts = chartNames.flatMap((name) => shallow(element, name));
	const words = drawnWords(element);
	for (const chart of charts)
		tell(walk, 'chart', { detail: [alt, words, wordsOfChart(chart, walk)].filter(Boolean).join(': ') });
	if (charts.length === 0 && words !== '') tell(walk, 'shape', { detail: words });
	return kept;
};

const chartNames = ['c:chart', 'cx:chart', 'dgm:relIds'];

/** A chart or a diagram keeps its words in a part of its own. */
function wordsOfChart(chart: Element, { relationships, file }: Walk): string {
	const id = attributeOf(chart, 'r:id') ?? attributeOf(chart, 'r:dm') ?? '';
	const bytes = file.files.get(relationships.get(id)?.target ?? '');
	const part = bytes && readXml(bytes, prefixes);
	return part?.ok ? drawnWords(part.value) : '';
}

/** An object of another program. The picture of it that Word shows says what it looked like on one day, and is not kept. */
export const embedded: Handler = (element, walk) => {
	const [object] = elementsBelow(element, 'o:OLEObject');
	const program =
		attributeOf(object, 'ProgID') ?? attributeOf(elementsBelow(element, 'w:control')[0], 'w:name');
	tell(walk, 'object', {
		detail: programs.find(([pattern]) => pattern.test(program ?? ''))?.[1] ?? program ?? 'unknown',
	});
	return [];
};

const programs: [RegExp, string][] = [
	[/^Word\./i, 'a Word document'],
	[/^Excel\./i, 'an Excel worksheet'],
	[/^PowerPoint\./i, 'PowerPoint slides'],
	[/^(?:Acro|PDF)/i, 'a PDF'],
	[/^Equation\./i, 'an equation'],
	[/^Visio\./i, 'a Visio drawing'],
	[/^Package/i, 'a file'],
];

/** The boxes of a paragraph have paragraphs, lists and fields of their own. */
function liftBoxes(boxes: Element[], walk: Walk): void {
	tell(walk, 'box');
	pass(walk, ' ');
	const { fields, marks, isHeading, boxes: outer, carried, bullets } = walk;
	Object.assign(walk, { fields: [], boxes: [], carried: [], bullets: [] });
	const blocks = boxes.flatMap(({ children }) => walk.simplify(children));
	Object.assign(walk, { fields, marks, isHeading, carried, bullets, boxes: [...outer, ...blocks] });
}

function altOf(element: Element): string {
	const own = [...shallow(element, 'wp:docPr'), ...shallow(element, 'pic:cNvPr')].flatMap((properties) => [
		attributeOf(properties, 'descr') ?? '',
		attributeOf(properties, 'title') ?? '',
	]);
	const drawn = [...shallow(element, 'v:shape'), ...shallow(element, 'v:imagedata')].flatMap((shape) => [
		attributeOf(shape, 'alt') ?? '',
		attributeOf(shape, 'o:title') ?? '',
	]);
	return (
		[...own, ...drawn]
			.find((text) => text.trim() !== '')
			?.replace(/\s+/g, ' ')
			.trim() ?? ''
	);
}

function pictureOf(picture: Element, alt: string, walk: Walk): Element[] {
	const [blip] = picture.name === 'pic:pic' ? shallow(picture, 'a:blip') : [picture];
	const found = walk.relationships.get(attributeOf(blip, 'r:embed') ?? attributeOf(blip, 'r:id') ?? '');
	const isThere = found && !found.isExternal && walk.file.files.has(found.target) && shown.test(found.target);
	if (!isThere) {
		tell(walk, 'picture', { detail: alt });
		return [];
	}
	return [newPicture(walk.made.idOf('image', found.target), alt)];
}

const newPicture = (id: string, alt: string): Element =>
	newElement('w:drawing', {}, [
		newElement('wp:inline', {}, [
			newElement('wp:docPr', { descr: alt }),
			newElement('a:graphic', {}, [
				newElement('a:graphicData', {}, [
					newElement('pic:pic', {}, [
						newElement('pic:blipFill', {}, [newElement('a:blip', { 'r:embed': id })]),
					]),
				]),
			]),
		]),
	]);
