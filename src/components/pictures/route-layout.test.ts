import { expect, test } from 'vitest';
import { layoutRoute, type RoutePoint } from './route-layout.ts';

const point = (id: string, date: string | undefined, fields: Partial<RoutePoint> = {}): RoutePoint => ({
	body: { id, title: id === 'cabinet' ? 'Cabinet' : 'Overview and Scrutiny Committee' },
	date,
	past: true,
	...fields,
});

test('each body has one lane, in which it appears as often as it meets, in order', () => {
	const { lanes, stops } = layoutRoute([
		point('cabinet', '2014-06-10', { role: 'decide' }),
		point('scrutiny', '2014-07-03'),
		point('cabinet', '2014-07-15', { role: 'decide' }),
	]);
	expect(lanes.map(({ name }) => name)).toEqual(['Cabinet', 'Overview and Scrutiny Committee']);
	const [first, scrutiny, again] = stops;
	expect(first?.y).toBe(again?.y);
	expect(scrutiny?.y).toBeGreaterThan(first?.y ?? 0);
	expect(stops.map(({ x }) => x)).toEqual(stops.map(({ x }) => x).toSorted((a, b) => a - b));
	expect(stops.map(({ decides }) => decides)).toEqual([true, false, true]);
	expect(first?.date).toEqual(['10 Jun', '2014']);
});

test('what lies ahead begins where the way behind ends', () => {
	const { behind, ahead, stops } = layoutRoute([
		point('cabinet', '2026-11-10'),
		point('scrutiny', '2026-11-12'),
		point('cabinet', '2026-12-01', { past: false }),
	]);
	expect(behind).toBe('M28 36H57V120H86');
	expect(ahead).toBe('M86 120H115V36H144');
	expect(stops.map(({ isToCome }) => isToCome)).toEqual([false, false, true]);
});

test('a route that is all behind, or all ahead, has one way', () => {
	const past = layoutRoute([point('cabinet', '2014-06-10'), point('scrutiny', '2014-07-03')]);
	expect([past.behind, past.ahead]).toEqual(['M28 36H57V120H86', '']);
	const coming = [
		point('cabinet', '2026-12-01', { past: false }),
		point('scrutiny', '2026-12-08', { past: false }),
	];
	expect(layoutRoute(coming)).toMatchObject({ behind: '', ahead: 'M28 36H57V120H86' });
});

test('it fits a phone up to five meetings, and says where no date is known', () => {
	const five = Array.from({ length: 5 }, () => point('cabinet', undefined));
	expect(layoutRoute(five)).toMatchObject({ width: 290, height: 84 });
	expect(layoutRoute(five).stops[0]).toMatchObject({ date: ['no date', ''], isToCome: false });
	expect(layoutRoute([...five, ...five]).width).toBeGreaterThan(500);
});

test('a long name is cut, so that it stays in the picture', () => {
	const body = { id: 'long', title: 'Joint Committee of the Councils for Strategic Transport and Highways' };
	expect(layoutRoute([{ body, past: true }]).lanes[0]?.name).toBe('Joint Committee of the Councils for …');
});
