import { expect, test } from 'vitest';
import { entriesOf, file } from '../../tests/council-of.ts';
import type { Entry } from './entry.ts';
import { outOfUse, splitAt } from './out-of-use.ts';

type Fields = Record<string, string>;
function ended(fields: Fields, successor?: Fields) {
	const entries = entriesOf({
		'guidance/guide.md': file({ title: 'A guide', ...fields }),
		...(successor && {
			'guidance/next.md': file({
				title: 'The next guide',
				cross_references: '[{to: guide, kind: supersedes}]',
				...successor,
			}),
		}),
	});
	return outOfUse(entries.get('guide') as Entry<'guidance'>);
}

test('guidance that is current, archived or not looked up is not out of use', () => {
	for (const standing of ['current', 'archived', 'forthcoming', 'unknown'])
		expect(ended({ standing })).toBeUndefined();
});

test('guidance is withdrawn as of the day on which that was looked up', () => {
	expect(ended({ standing: 'withdrawn', standing_as_of: '2021-05' })).toEqual({
		how: 'withdrawn',
		since: '2021-05',
	});
	expect(ended({ standing: 'withdrawn' })).toEqual({ how: 'withdrawn' });
});

test('what replaced it says since when, where that was before it was looked up', () => {
	const looked = { standing: 'superseded', standing_as_of: '2026-10' };
	expect(ended(looked, { issued: '2015-03' })).toEqual({ how: 'superseded', since: '2015-03' });
	expect(ended({ standing: 'current', standing_as_of: '2010-01' }, { issued: '2015-03' })).toEqual({
		how: 'superseded',
		since: '2015-03',
	});
});

test('a decision of the month itself is not said to be from before it', () => {
	const made = [{ date: '2021-04-30' }, { date: '2021-05-01' }];
	expect(splitAt(made, '2021-05')).toEqual({ before: [made[0]], after: [made[1]] });
	expect(splitAt(made, undefined)).toEqual({ before: made, after: [] });
});
