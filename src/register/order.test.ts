import { expect, test } from 'vitest';
import { cabinet, entriesOf, file, report } from '../../tests/council-of.ts';
import type { Summary } from './entry.ts';
import { byTitle, changedOn, inForceFirst, newestFirst, publishedOn, sortTitle } from './order.ts';

const titled = (title: string, date?: string): Summary => ({
	id: title,
	kind: 'guidance',
	url: '/',
	title,
	...(date && { date }),
});
const titles = (order: (a: Summary, b: Summary) => number, ...list: Summary[]) =>
	list.sort(order).map(({ title }) => title);

test('the newest comes first, and what has no date last', () => {
	expect(
		titles(
			newestFirst,
			titled('none'),
			titled('year', '2012'),
			titled('day', '2012-03-13'),
			titled('month', '2012-04'),
		),
	).toEqual(['month', 'day', 'year', 'none']);
});

test('articles, quotation marks and case do not count in a title, and numbers go by their size', () => {
	expect(
		titles(
			byTitle,
			titled('The Cantle Report'),
			titled('‘Thinking Local’'),
			titled('a connected society'),
			titled('Bridge'),
		),
	).toEqual(['Bridge', 'The Cantle Report', 'a connected society', '‘Thinking Local’']);
	expect(titles(byTitle, titled('Phase 10'), titled('Phase 9'))).toEqual(['Phase 9', 'Phase 10']);
});

test('a title that is nothing but an article is filed under it', () => {
	expect(['A', 'The', 'A to Z', 'Another way'].map(sortTitle)).toEqual(['A', 'The', 'to Z', 'Another way']);
});

test('strategies in force come before those to come, and both before those that have ended', () => {
	const strategy = (fields: Record<string, string>) => file({ status: 'published', title: 'x', ...fields });
	const entries = entriesOf({
		'strategies/old.md': strategy({ title: 'Old', in_force_from: '2010-01-01', in_force_to: '2012-01-01' }),
		'strategies/older.md': strategy({
			title: 'Older',
			in_force_from: '2001-01-01',
			in_force_to: '2003-01-01',
		}),
		'strategies/next.md': strategy({ title: 'To come', in_force_from: '2027-04-01' }),
		'strategies/now.md': strategy({ title: 'Now', in_force_from: '2005-01-01' }),
	});
	expect(titles(inForceFirst, ...entries.values())).toEqual(['Now', 'To come', 'Old', 'Older']);
});

test('a paper is new when it was published, and not when its meeting is; a correction or a withdrawal is a change', () => {
	const entries = entriesOf({
		...cabinet,
		'reports/2026/to-come.md': report({
			published: '2026-11-20',
			considered: '[{body: cabinet, date: 2026-12-01}]',
		}),
		'reports/2026/corrected.md': report({
			published: '2026-03-01',
			changes: '[{date: 2026-05-02, note: A figure}]',
		}),
		'reports/2026/withdrawn.md': report({
			status: 'withdrawn',
			withdrawn: '{date: 2026-04-01, reason: A mistake}',
		}),
	});
	const of = (id: string) => {
		const entry = entries.get(id);
		return entry && [publishedOn(entry), changedOn(entry)];
	};
	expect(of('to-come')).toEqual(['2026-11-20', '2026-11-20']);
	expect(of('corrected')).toEqual(['2026-03-01', '2026-05-02']);
	expect(of('withdrawn')?.[1]).toBe('2026-04-01');
});
