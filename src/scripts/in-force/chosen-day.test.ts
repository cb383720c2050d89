import { expect, test } from 'vitest';
import { formatDay, holds, readDay } from './chosen-day.ts';

test('the address says which day is asked for', () => {
	expect(readDay('?on=2019-05-01')).toBe('2019-05-01');
	expect(readDay(formatDay('2019-05-01'))).toBe('2019-05-01');
});

test.each(['', '?on=', '?on=2019', '?on=2019-02-30', '?on=2019-13-01', '?on=<b>', '?day=2019-05-01'])(
	'%s asks for no day',
	(search) => {
		expect(readDay(search)).toBeUndefined();
	},
);

test('a period holds its first and its last day, and is open where it has none', () => {
	const period = { from: '2018-04-01', to: '2027-03-31' };
	expect(['2018-03-31', '2018-04-01', '2027-03-31', '2027-04-01'].map((day) => holds(period, day))).toEqual([
		false,
		true,
		true,
		false,
	]);
	expect(holds({ to: '2012-03-31' }, '0001-01-01')).toBe(true);
	expect(holds({ from: '2027-04-01' }, '2999-01-01')).toBe(true);
});
