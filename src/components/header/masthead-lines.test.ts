import { expect, test } from 'vitest';
import type { RouteStep } from '../../register/entry.ts';
import { mastheadLines } from './masthead-lines.ts';

const before = (id: string, title: string) => ({
	route: [{ body: { id, kind: 'body', url: '/', title }, past: true } as RouteStep],
});

test('a masthead has the council and its body on two lines, where the name of the body has both', () => {
	const cabinet = before('wyre', 'Wyre Forest District Council Cabinet');
	expect(mastheadLines('{body}', cabinet, { wyre: 'Cabinet' })).toEqual([
		'Wyre Forest District Council',
		'Cabinet',
	]);
	expect(mastheadLines('{body}', before('cabinet', 'Cabinet'), {})).toEqual(['Cabinet']);
	expect(mastheadLines('{body} LSP report', before('lsp', 'Together'), {})).toEqual(['Together LSP report']);
	expect(mastheadLines('{body}', { route: [] }, {})).toEqual([]);
});
