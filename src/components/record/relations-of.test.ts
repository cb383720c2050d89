import { expect, test } from 'vitest';
import type { Backlink, Reference, Summary } from '../../register/entry.ts';
import { backlinksOf, detailsOf, namedOnly, relationsOf } from './relations-of.ts';

const paper = (id: string): Summary => ({ id, kind: 'strategy', url: `/${id}/`, title: id });
const reference = (fields: Partial<Reference>): Reference => ({ kind: 'cites', listed: false, ...fields });
const backlink = (kind: Backlink['kind'], id: string): Backlink => ({ kind, from: paper(id) });

test('what a report adopts is shown once, though its text names it and it mentions the report', () => {
	const entry = {
		kind: 'report' as const,
		references: [
			reference({ kind: 'adopts', target: paper('strategy') }),
			reference({ target: paper('guide') }),
		],
		cited_by: [
			backlink('mentions', 'strategy'),
			backlink('mentions', 'other'),
			backlink('follows', 'strategy'),
		],
	};
	expect(relationsOf(entry).map(({ target }) => target?.id)).toEqual(['strategy']);
	expect(namedOnly(entry).map(({ target }) => target?.id)).toEqual(['guide']);
	expect(backlinksOf(entry).map(({ kind, from }) => [kind, from.id])).toEqual([
		['mentions', 'other'],
		['follows', 'strategy'],
	]);
});

test('a body or a day that the printed words have is not said again', () => {
	const target = { ...paper('a'), by: 'Cabinet', date: '2023-02-14' };
	expect(detailsOf({ printed: 'An extension, Cabinet, 14 February 2023 (CAB/2023/009)', target })).toEqual(
		[],
	);
	expect(detailsOf({ printed: 'An extension, Cabinet', target })).toEqual(['14 February 2023']);
	expect(detailsOf({ target })).toEqual(['Cabinet', '14 February 2023']);
});
