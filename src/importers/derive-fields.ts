import type { RootContent } from 'mdast';
import { plainText } from '../markdown/plain-text.ts';
import { appendicesNamed } from './fields/appendices.ts';
import type { Step } from './fields/considered.ts';
import { implicationHeading } from './fields/implications.ts';
import { oneOrList } from './fields/lists.ts';
import type { Around, Fields, FieldValue } from './fields/reading.ts';
import { roleOf } from './fields/roles.ts';
import { textsOf } from './map-body.ts';
import { normalWords } from './template/normal-words.ts';

/** The route: what each body is asked to do is read from the recommendations. */
export function routeOf(steps: Step[], nodes: RootContent[], around: Around): FieldValue[] {
	const asked = recommendations(nodes, around).join('\n');
	return steps.flatMap(({ body, date }): FieldValue[] => {
		if (!body) {
			if (date)
				around.note(
					'look_at',
					date,
					'This date was read, and no body: write in the details who meets on it.',
				);
			return [];
		}
		const isOnTheWay = steps.length > 1 && around.names.kindOf(body) === 'scrutiny';
		const role = isOnTheWay ? 'scrutinise' : roleOf(asked, around.names.regimeOf(body));
		if (!role)
			around.note(
				'look_at',
				body,
				'The recommendations do not say what this body is asked to do: add its `role`.',
			);
		return [{ body, ...(date && { date }), ...(role && { role }) }];
	});
}

/** The texts under the headings that mean recommendations. */
function recommendations(nodes: RootContent[], { template }: Around): string[] {
	const named = template.file.data.sections['recommendations'];
	const words = named === undefined ? undefined : normalWords(named);
	const texts: string[] = [];
	let inside = false;
	for (const node of nodes) {
		if (node.type === 'heading') {
			const text = normalWords(plainText(node)).replace(/^[\d.]+\s+/, '');
			inside = text === words || /\brecommendations?\b/.test(text);
		} else if (inside) texts.push(...textsOf([node]));
	}
	return texts;
}

/** What the text names and no list prints: documents, appendices, and the implications whose text is in the body. */
export function unlistedFields(fields: Fields, nodes: RootContent[], around: Around): Fields {
	const text = nodes.map(plainText).join('\n');
	const references = asList(fields['cross_references']);
	const known = new Set(references.map((reference) => property(reference, 'to')));
	const cited = around.names.citedIn(text).filter((id) => !known.has(id));
	const appendices = asList(fields['appendices']);
	const numbers = new Set(appendices.map((appendix) => property(appendix, 'number') ?? ''));
	const named = appendicesNamed(textsOf(nodes), numbers);
	const unlisted = {
		cross_references: [
			...references,
			...cited.map((to): FieldValue => ({ to, kind: 'cites', listed: 'no' })),
		],
		appendices: [...appendices, ...named],
		implications: [...implicationsInText(fields, nodes, around), ...asList(fields['implications'])],
	};
	if (cited.length + named.length > 0)
		around.note(
			'look_at',
			[...cited, ...named.map(({ title }) => `“${title}”`)].join(', '),
			'The text names these; they are in the details with `listed: no`.',
		);
	return Object.fromEntries(Object.entries(unlisted).filter(([, value]) => value.length > 0));
}

/** Only a template that prints a table of implications keeps those that have a heading of their own, too. */
function implicationsInText(fields: Fields, nodes: RootContent[], { template }: Around): FieldValue[] {
	if (fields['implications'] === undefined || !template.file.data.blocks.implications) return [];
	const found = new Map<string, FieldValue>();
	for (const node of nodes) {
		const heading =
			node.type === 'heading' ? implicationHeading(plainText(node).replace(/^[\d.]+\s+/, '')) : undefined;
		if (heading && !found.has(heading.kind)) found.set(heading.kind, { ...heading, listed: 'no' });
	}
	return [...found.values()];
}

/** A section for the author's details names the author. */
export function authorOf(fields: Fields, heading: string | undefined): Fields {
	if (fields['author'] !== undefined || heading === undefined || !/\bauthors?\b/i.test(heading)) return {};
	const names = asList(fields['contact']).flatMap((contact) => property(contact, 'name') ?? []);
	return names.length > 0 ? { author: oneOrList(names) } : {};
}

const asList = (value: FieldValue | undefined): FieldValue[] =>
	value === undefined ? [] : Array.isArray(value) ? value : [value];

function property(value: FieldValue, key: string): string | undefined {
	const found = typeof value === 'object' && !Array.isArray(value) ? value[key] : undefined;
	return typeof found === 'string' ? found : undefined;
}
