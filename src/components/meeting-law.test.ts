import { expect, test } from 'vitest';
import { meetingLaw } from './meeting-law.ts';

const cabinet = { regime: 'executive', kind: 'cabinet' } as const;
const committee = { regime: 'council', kind: 'committee' } as const;

test('a cabinet meets under the regulations of its day', () => {
	expect(meetingLaw(cabinet, '2012-09-09', 'england')).toContain('SI 2000/3272');
	expect(meetingLaw(cabinet, '2012-09-10', 'england')).toContain('SI 2012/2089');
});

test('a committee gives five clear days of notice, and in Wales three', () => {
	expect(meetingLaw(committee, '2026-03-09', 'england')).toContain('five clear days');
	expect(meetingLaw(committee, '2026-03-09', 'wales')).toContain('three clear days');
	expect(meetingLaw(committee, '2026-03-09', 'scotland')).toContain('(Scotland) Act 1973');
});

test('a partnership publishes by its own choice, and an officer holds no meeting', () => {
	expect(meetingLaw({ regime: 'voluntary', kind: 'partnership' }, '2026-03-09', 'england')).toContain(
		'by its own choice',
	);
	expect(meetingLaw({ regime: 'executive', kind: 'officer' }, '2026-03-09', 'england')).toContain(
		'without a meeting',
	);
});
