import { expect, test } from 'vitest';
import type { Body } from '../../records/body.ts';
import type { Site } from '../../records/site.ts';
import { lawOf } from '../../register/law.ts';
import { recordLaw } from './record-law.ts';

const said = (body: Pick<Body, 'regime' | 'kind'>, day: string, nation: Site['nation']) =>
	recordLaw(lawOf(body, day, nation));
const cabinet = { regime: 'executive', kind: 'cabinet' } as const;

test('the law of an executive decision is that of its day', () => {
	expect(said(cabinet, '2012-09-09', 'england')).toContain('SI 2000/3272');
	expect(said(cabinet, '2012-09-10', 'england')).toContain('SI 2012/2089');
	expect(said(cabinet, '2026-03-09', 'wales')).toContain('SI 2001/2290');
});

test('an officer records what is decided for the council since 2014', () => {
	const officer = { regime: 'council', kind: 'officer' } as const;
	expect(said(officer, '2014-08-05', 'england')).toBeUndefined();
	expect(said(officer, '2014-08-06', 'england')).toContain('SI 2014/2095');
});

test('no law says what a partnership records', () => {
	expect(said({ regime: 'voluntary', kind: 'partnership' }, '2026-03-09', 'england')).toBeUndefined();
});
