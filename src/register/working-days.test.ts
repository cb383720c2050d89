import { describe, expect, test } from 'vitest';
import { addDays, clearDays, workingDaysOf } from './working-days.ts';

const england = workingDaysOf('england');

describe('clear working days, as councils have published them', () => {
	// "Meetings rearranged", Nuneaton and Bedworth Borough Council, 17 April 2019: papers of that Wednesday before Easter were
	// too late for the meetings of 23 and 25 April, and in time for those of 30 April and 2 May.
	test.each([
		['2019-04-23', 1],
		['2019-04-25', 3],
		['2019-04-30', 6],
		['2019-05-02', 8],
	])('Nuneaton and Bedworth, papers of 17 April 2019 for %s', (meeting, days) => {
		expect(england.clearBetween('2019-04-17', meeting)).toBe(days);
	});

	// "Questions at Council meetings", Rugby Borough Council: three clear working days before a Monday is the Tuesday before.
	test('Rugby: a question of Tuesday has three clear days before Monday, one of Wednesday has not', () => {
		expect(england.clearBetween('2026-11-17', '2026-11-23')).toBe(3);
		expect(england.clearBetween('2026-11-18', '2026-11-23')).toBe(2);
	});

	// "Clarification on notice requirements", Cheshire East Council, after its Cabinet of Thursday 2 July 2026.
	test('Cheshire East: a question of Friday has three clear days before Thursday, one of Monday has not', () => {
		expect(england.clearBetween('2026-06-26', '2026-07-02')).toBe(3);
		expect(england.clearBetween('2026-06-29', '2026-07-02')).toBe(2);
	});

	// Winchester City Council asks for questions four clear working days before a Council: the agenda of that of Wednesday
	// 28 August 2024 asks for them by Tuesday 20 August, with the bank holiday of 26 August between.
	test('Winchester: Tuesday 20 August 2024 has four clear days before Wednesday 28 August', () => {
		expect(england.clearBetween('2024-08-20', '2024-08-28')).toBe(4);
	});
});

describe('working days after a day, as councils have published them', () => {
	// Council page of the London Borough of Bromley: questions "by 5pm, 10 working days before the date of the meeting".
	test.each([
		['2024-07-01', '2024-07-15'],
		['2024-09-30', '2024-10-14'],
		['2024-11-25', '2024-12-09'],
		['2025-02-24', '2025-03-10'],
		['2025-03-24', '2025-04-07'],
	])('Bromley: ten working days after %s is %s', (deadline, meeting) => {
		expect(england.after(deadline, 10)).toBe(meeting);
	});

	// "Decision is taken", an officers' guide of a London council (2013): a Cabinet of Monday the 1st publishes its minutes on
	// the Friday, and what it decided takes effect on the 15th, after five clear days of call-in.
	test('a London council: call-in of a decision published on Friday 5 July 2013 ends on the 12th', () => {
		expect(england.after('2013-07-01', 4)).toBe('2013-07-05');
		expect(england.after('2013-07-05', 5)).toBe('2013-07-12');
		expect(england.clearBetween('2013-07-05', '2013-07-15')).toBe(5);
	});
});

describe('clear days of a notice, every day of the week', () => {
	// Charnwood Borough Council's notice under regulation 10, dated 14 May 2021, of a decision of 10 June 2021; and Broxtowe
	// Borough Council's of special urgency, published on 20 February 2024, of a decision of 12 March 2024.
	test('Charnwood and Broxtowe: neither had the 28 that would have spared it that notice', () => {
		expect(clearDays('2021-05-14', '2021-06-10')).toBe(26);
		expect(clearDays('2024-02-20', '2024-03-12')).toBe(20);
	});

	test('28 clear days before a Tuesday begin with a notice of the Monday 29 days before', () => {
		expect(clearDays('2026-11-02', '2026-12-01')).toBe(28);
		expect(clearDays('2026-11-03', '2026-12-01')).toBe(27);
		expect(clearDays('2026-10-30', '2026-12-01')).toBe(31);
	});

	test('they run through leap days, the change of the clock and the end of a year', () => {
		expect(clearDays('2024-02-12', '2024-03-12')).toBe(28);
		expect(clearDays('2023-02-11', '2023-03-12')).toBe(28);
		expect(clearDays('2026-03-01', '2026-03-30')).toBe(28);
		expect(clearDays('2026-12-14', '2027-01-12')).toBe(28);
	});

	test('there are none on the day, the day before or after the meeting', () => {
		expect(['2026-12-01', '2026-11-30', '2026-12-02'].map((day) => clearDays(day, '2026-12-01'))).toEqual([
			0, 0, 0,
		]);
	});
});

describe('the holidays of each nation', () => {
	test('Christmas and the New Year, across years', () => {
		expect(england.clearBetween('2026-12-23', '2027-01-05')).toBe(5);
		expect(workingDaysOf('scotland').clearBetween('2026-12-23', '2027-01-05')).toBe(4);
		expect(england.after('2022-12-23', 5)).toBe('2023-01-04');
		expect(workingDaysOf('scotland').after('2022-12-23', 5)).toBe('2023-01-05');
	});

	test('Easter Monday is a working day in Scotland alone', () => {
		const dayAfter = (nation: Parameters<typeof workingDaysOf>[0]) =>
			workingDaysOf(nation).after('2026-04-02', 1);
		expect((['england', 'wales', 'northern_ireland', 'scotland'] as const).map(dayAfter)).toEqual([
			'2026-04-07',
			'2026-04-07',
			'2026-04-07',
			'2026-04-06',
		]);
	});

	test('St Patrick’s Day and 12 July in Northern Ireland, St Andrew’s Day in Scotland', () => {
		const northern = workingDaysOf('northern_ireland');
		expect(['2026-03-17', '2026-07-13', '2026-11-30'].map((day) => northern.isWorkingDay(day))).toEqual([
			false,
			false,
			true,
		]);
		expect(workingDaysOf('scotland').isWorkingDay('2026-11-30')).toBe(false);
		expect(['2026-03-17', '2026-07-13', '2026-11-30'].every(england.isWorkingDay)).toBe(true);
	});

	test.each([
		['1995-05-08', '1995-05-01'],
		['2012-06-05', '2012-05-28'],
		['2020-05-08', '2020-05-04'],
		['2022-06-02', '2022-05-30'],
	])('in that year %s was a holiday in place of %s', (given, taken) => {
		expect([england.isWorkingDay(given), england.isWorkingDay(taken)]).toEqual([false, true]);
	});
});

test('a number of working days after a weekend is counted from the Monday', () => {
	expect(england.after('2026-11-21', 1)).toBe('2026-11-23');
	expect(england.after('2026-11-20', 0)).toBe('2026-11-20');
});

test('days are added across months, years and the change of the clock', () => {
	expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
	expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
	expect(addDays('2026-10-26', -2)).toBe('2026-10-24');
});
