import { expect, test } from 'vitest';
import { cabinet, entriesOf, type Files, file } from '../../../tests/council-of.ts';
import type { NoticePage } from '../../publish/notice-page.ts';
import type { Entry } from '../../register/entry.ts';
import { noticeSentence } from './notice-sentence.ts';
import { onDayOrBetween, statementOf, timeInWords, whenWords } from './notice-words.ts';

const page = (fields: Record<string, string>, others: Files = {}): NoticePage => {
	const notice = {
		status: 'published',
		notice: 'key_decision',
		title: 'A depot',
		matter: 'To build it',
		published: '2026-10-30',
		body: 'cabinet',
		date: '2026-12-01',
	};
	const entries = entriesOf({ ...cabinet, ...others, 'notices/2026/n.md': file({ ...notice, ...fields }) });
	return {
		entry: entries.get('n') as Entry<'notice'>,
		body: entries.get('cabinet') as Entry<'body'>,
		report: undefined,
		decision: undefined,
	};
};
const site = { name: 'Test Council', nation: 'england' } as const;
const plain = (pieces: ReturnType<typeof noticeSentence>['lead']) =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const said = (fields: Record<string, string>) => {
	const { lead, more } = noticeSentence(page(fields));
	return `${plain(lead)} ${plain(more)}`;
};

test('a notice cites the regulation of its kind, where the law of its day has it', () => {
	const stated = (fields: Record<string, string>, nation: 'england' | 'wales' = 'england') =>
		statementOf(page(fields), { ...site, nation }).replace(/\u00a0/g, ' ');
	expect(stated({})).toContain('(SI 2012/2089, regulation 9)');
	expect(stated({ notice: 'general_exception' })).toContain('regulation 10)');
	expect(stated({ notice: 'special_urgency' })).toContain('regulation 11)');
	expect(stated({ notice: 'private_meeting' })).toContain('regulation 5)');
	expect(stated({ published: '2012-06-01', date: '2012-07-03' })).not.toContain('regulation');
	expect(stated({}, 'wales')).toBe('A key decision is to be made on behalf of Test Council.');
});

test('a banner says what has come of a notice', () => {
	expect(said({})).toBe(
		'To be decided by the Cabinet on 1 December 2026. Its report is not published here yet.',
	);
	expect(said({ date: '', period: '{from: 2027-02, to: 2027-03}' })).toContain(
		'To be decided by the Cabinet between February 2027 and March 2027.',
	);
	expect(said({ notice: 'private_meeting' })).toContain('To be considered in private by the Cabinet');
	expect(said({ published: '2026-09-01', date: '2026-10-06' })).toBe(
		'No decision is recorded here. It was to be decided by the Cabinet on 6 October 2026; what came of it is not on this site.',
	);
	expect(said({ status: 'withdrawn', withdrawn: '{date: 2026-11-02, reason: It was dropped.}' })).toBe(
		'Withdrawn on 2 November 2026. It was dropped.',
	);
});

test('days and periods are said as they are known', () => {
	expect(whenWords({ period: { from: '2027-02', to: '2027-03' } })).toBe('February 2027 to March 2027');
	expect(whenWords({ period: { from: '2027-02', to: '2027-02' } })).toBe('February 2027');
	expect(onDayOrBetween({ period: { from: '2027-02', to: '2027-02' } })).toBe(' in February 2027');
	expect(timeInWords({ days: 1, working: false })).toBe('1 clear day');
	expect(timeInWords({ days: 6, working: true })).toBe('6 clear working days');
});
