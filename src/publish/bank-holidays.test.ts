import { expect, test } from 'vitest';
import { buildBankHolidays } from './bank-holidays.ts';

const holidays = buildBankHolidays();
const of = (nation: keyof typeof holidays, period: string) =>
	holidays[nation].filter((day) => day.startsWith(period));

// Beside the years here, the days are those of https://www.gov.uk/bank-holidays.
test('the days of an ordinary year are those of each nation', () => {
	const everywhere = ['2025-01-01', '2025-04-18', '2025-05-05', '2025-05-26', '2025-12-25', '2025-12-26'];
	const england = [...everywhere, '2025-04-21', '2025-08-25'];
	expect(of('england', '2025')).toEqual(england.sort());
	expect(of('wales', '2025')).toEqual(england.sort());
	expect(of('scotland', '2025')).toEqual([...everywhere, '2025-01-02', '2025-08-04', '2025-12-01'].sort());
	expect(of('northern_ireland', '2025')).toEqual([...england, '2025-03-17', '2025-07-14'].sort());
});

test.each([
	['1995-05', ['1995-05-08', '1995-05-29']],
	['1999-12', ['1999-12-27', '1999-12-28', '1999-12-31']],
	['2002-05', ['2002-05-06']],
	['2002-06', ['2002-06-03', '2002-06-04']],
	['2011-04', ['2011-04-22', '2011-04-25', '2011-04-29']],
	['2012-06', ['2012-06-04', '2012-06-05']],
	['2020-05', ['2020-05-08', '2020-05-25']],
	['2022-05', ['2022-05-02']],
	['2022-06', ['2022-06-02', '2022-06-03']],
	['2022-09', ['2022-09-19']],
	['2023-05', ['2023-05-01', '2023-05-08', '2023-05-29']],
])('the days that were moved or given by proclamation in %s', (month, days) => {
	expect(of('england', month)).toEqual(days);
});

test('a bank holiday that falls on a weekend is kept on the next working day', () => {
	expect(of('england', '2021-12')).toEqual(['2021-12-27', '2021-12-28']);
	expect(of('england', '2022-12')).toEqual(['2022-12-26', '2022-12-27']);
	expect(of('scotland', '2022-01')).toEqual(['2022-01-03', '2022-01-04']);
	expect(of('northern_ireland', '2020-07')).toEqual(['2020-07-13']);
});

test('St Andrew’s Day is kept in Scotland from 2007, and the day of the World Cup of 2026 there alone', () => {
	expect(of('scotland', '2006-11')).toEqual([]);
	expect(of('scotland', '2007-11')).toEqual(['2007-11-30']);
	expect(of('scotland', '2026-06')).toEqual(['2026-06-15']);
	expect(of('england', '2026-06')).toEqual([]);
});
