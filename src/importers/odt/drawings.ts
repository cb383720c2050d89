import type { ElementContent } from 'hast';
import type { Element } from 'xast';
import { pictureType } from '../files/picture-types.ts';
import { newElement } from '../tree/change-elements.ts';
import { attributeOf, elementIn, elementsIn, lettersIn } from '../xml/elements.ts';
import { buildBlocks } from './build-blocks.ts';
import { type OdtReading, tell, type Within } from './reading.ts';

/** What cannot stand in a report. */
const embedded = /^draw:(?:object|object-ole|plugin|applet|floating-frame|control)$/;

export const isDrawing = ({ name }: Element): boolean => name.startsWith('draw:');

/** Builds a picture where it stands; the words of a text box or a shape come after the paragraph that it stands in. */
export function buildDrawing(element: Element, reading: OdtReading, within: Within): ElementContent[] {
	if (element.name === 'draw:frame') return buildFrame(element, reading, within);
	if (embedded.test(element.name)) return tellEmbedded(element, reading);
	if (element.name === 'draw:g' || element.name === 'draw:a' || element.name === 'draw:page')
		return elementsIn(element)
			.filter(isDrawing)
			.flatMap((inner) => buildDrawing(inner, reading, within));
	addBox(element, reading, within);
	return [];
}

function buildFrame(frame: Element, reading: OdtReading, within: Within): ElementContent[] {
	const box = elementIn(frame, 'draw:text-box');
	const object = elementsIn(frame).find(({ name }) => embedded.test(name));
	if (box) addBox(box, reading, within);
	if (object) tellEmbedded(object, reading);
	const pictures = elementsIn(frame, 'draw:image');
	if (pictures.length === 0 || object) return [];
	const alt = ['svg:title', 'svg:desc']
		.map((name) => lettersIn(elementIn(frame, name) ?? newEmpty).trim())
		.find((text) => text !== '');
	for (const picture of pictures) {
		const path = (attributeOf(picture, 'xlink:href') ?? '').replace(/^\.\//, '');
		const bytes = reading.files.get(path);
		const type = pictureType(path);
		if (!bytes || type === undefined) continue;
		reading.images.push({ name: path, type, bytes, ...(alt && { alt }) });
		return [newElement('img', [], { src: `import:${reading.images.length - 1}`, alt: alt ?? '' })];
	}
	const name = alt ?? attributeOf(frame, 'draw:name') ?? '';
	tell(
		reading,
		'lost',
		`The picture “${name}” is not in the file, or of a kind that no browser shows. Put it into the report by hand.`,
	);
	return [];
}

const newEmpty: Element = { type: 'element', name: 'empty', attributes: {}, children: [] };

function addBox(element: Element, reading: OdtReading, within: Within): void {
	if (lettersIn(element).trim() !== '')
		tell(
			reading,
			'look_at',
			'A text box or a shape with words stood here. Its words come after the paragraph that it stood in.',
		);
	within.boxes.push(...buildBlocks(element, reading));
}

function tellEmbedded(element: Element, reading: OdtReading): [] {
	const kind =
		element.name === 'draw:control'
			? 'A field to fill in'
			: 'An embedded object, such as a sheet, a chart or a formula,';
	tell(reading, 'lost', `${kind} could not be kept. Put what it shows into the report by hand.`);
	return [];
}
