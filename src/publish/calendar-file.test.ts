import { expect, test } from 'vitest';
import { readCalendar } from '../../tests/read-calendar.ts';
import type { CalendarEvent } from '../register/calendar-events.ts';
import { formatCalendar, longestCalendar } from './calendar-file.ts';

const site = { name: 'Test Council', base_url: 'https://test.example' };
const event = (fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
	uid: 'review-a',
	day: '2026-12-01',
	summary: 'Review due: A strategy',
	description: 'Due on 1 December 2026.',
	url: '/strategies/a/',
	changed: '2018-04',
	bodies: [],
	...fields,
});
const calendar = (...events: CalendarEvent[]) =>
	formatCalendar({ title: 'Cabinet', url: '/bodies/cabinet/' }, { events, site });

test('an event is a whole day, with the page that tells more, and is stamped by its record', () => {
	const { head, events } = readCalendar(calendar(event()));
	expect(head).toMatchObject({ NAME: 'Cabinet – Test Council', URL: 'https://test.example/bodies/cabinet/' });
	expect(events).toMatchObject([
		{
			UID: 'review-a@test.example',
			DTSTAMP: '20180401T000000Z',
			DTSTART: '20261201',
			TRANSP: 'TRANSPARENT',
			SUMMARY: 'Review due: A strategy',
			URL: 'https://test.example/strategies/a/',
		},
	]);
	expect(calendar(event())).toContain('\r\nDTSTART;VALUE=DATE:20261201\r\n');
});

test('whatever a title holds, it is the text of one event', () => {
	const summary = 'Cabinet, Board; and\\ a “long” title – '.repeat(9);
	const hostile = 'Text\r\nEND:VEVENT\u0007\r\nBEGIN:VEVENT 😀\ud800';
	const [found] = readCalendar(calendar(event({ summary, description: hostile }))).events;
	expect(found?.['SUMMARY']).toBe(summary);
	expect(found?.['DESCRIPTION']).toContain('Text\nEND:VEVENT\nBEGIN:VEVENT 😀');
});

test('the same events give the same bytes', () => {
	expect(calendar(event())).toBe(calendar(event()));
});

test('of more days than programs take, the last are kept', () => {
	const many = Array.from({ length: longestCalendar + 1 }, (_, number) => event({ uid: `day-${number}` }));
	const { events } = readCalendar(calendar(...many));
	expect(events).toHaveLength(longestCalendar);
	expect(events[0]?.['UID']).toBe('day-1@test.example');
});
