import { expect, test } from 'vitest';
import { cabinet, entriesOf, report } from '../../tests/council-of.ts';

test('a meeting after a report was withdrawn did not consider it, and one before it may have', () => {
	const entry = entriesOf({
		...cabinet,
		'reports/2026/a.md': report({
			status: 'withdrawn',
			withdrawn: '{date: 2026-03-05, reason: Figures were wrong}',
			considered: '[{body: cabinet, date: 2026-02-09}, {body: cabinet, date: 2026-03-09, role: decide}]',
		}),
	}).get('a');
	expect(entry?.route.map(({ withdrawn }) => withdrawn)).toEqual([undefined, '2026-03-05']);
});
