import { expect, test } from 'vitest';
import type { Body } from '../records/body.ts';
import type { Site } from '../records/site.ts';
import { lawOf } from './law.ts';

const cabinet = { regime: 'executive', kind: 'cabinet' } as const;
const committee = { regime: 'council', kind: 'committee' } as const;
const of = (body: Pick<Body, 'regime' | 'kind'>, day: string, nation: Site['nation'] = 'england') => {
	const law = lawOf(body, day, nation);
	return law && [law.cited, law.clearDays, law.keyDecisions];
};

test('a cabinet in England works under the law of its day, and only since 2012 gives notice of each key decision', () => {
	expect(of(cabinet, '2012-09-10')).toEqual(['SI 2012/2089', 5, 'notice']);
	expect(of(cabinet, '2012-09-09')).toEqual(['SI 2000/3272', 5, 'forward_plan']);
	expect(of(cabinet, '2000-12-31')).toBeUndefined();
});

test('three clear days became five in England on 1 October 2002', () => {
	expect(of(cabinet, '2002-09-30')).toEqual(['SI 2000/3272', 3, 'forward_plan']);
	expect(of(committee, '2002-09-30')?.[1]).toBe(3);
	expect(of(committee, '2002-10-01')).toEqual(['Local Government Act 1972, Part VA', 5, undefined]);
});

test('Wales has three clear days, and no key decisions in its law', () => {
	expect(of(committee, '2026-03-09', 'wales')).toEqual(['Local Government Act 1972, Part VA', 3, undefined]);
	expect(of(cabinet, '2026-03-09', 'wales')).toEqual(['SI 2001/2290', 3, undefined]);
});

test('Scotland and Northern Ireland have laws of their own, whatever the body', () => {
	for (const body of [cabinet, committee]) {
		expect(of(body, '2026-03-09', 'scotland')?.[0]).toContain('(Scotland) Act 1973');
		expect(of(body, '2026-03-09', 'northern_ireland')?.[0]).toContain('(Northern Ireland) 2014');
	}
	expect(of(committee, '1985-05-01', 'scotland')).toBeUndefined();
});

test('a partnership works under none of them', () => {
	for (const regime of ['voluntary', 'statutory_partnership'] as const)
		expect(of({ regime, kind: 'partnership' }, '2026-03-09')).toBeUndefined();
});

test('an officer who decides for the council records it since 2014; one who decides for the executive is under its law', () => {
	expect(of({ regime: 'council', kind: 'officer' }, '2014-08-06')?.[0]).toBe('SI 2014/2095');
	expect(of({ regime: 'council', kind: 'officer' }, '2014-08-05')).toBeUndefined();
	expect(of({ regime: 'executive', kind: 'officer' }, '2026-03-09')?.[0]).toBe('SI 2012/2089');
});

test('what the record of a decision must hold differs by law', () => {
	const record = (body: Pick<Body, 'regime' | 'kind'>, nation: Site['nation']) =>
		lawOf(body, '2026-03-09', nation)?.record;
	expect(record(cabinet, 'england')).toEqual([
		'date',
		'reasons',
		'alternatives',
		'interests',
		'dispensation',
	]);
	expect(record(cabinet, 'wales')).toEqual(['date', 'reasons', 'interests', 'dispensation', 'consultation']);
	expect(record(committee, 'england')).toEqual([]);
});
