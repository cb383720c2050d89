import { expect, test } from 'vitest';
import { entriesOf, file, report } from '../../tests/council-of.ts';
import type { Entry } from '../register/entry.ts';
import { decisionSentence } from './decision-standing.ts';

/** What the page of the first decision says, with links in square brackets. */
function said(fields: Record<string, string>, later?: Record<string, string>): string {
	const made = { status: 'published', report: 'a', body: 'cabinet', date: '2026-03-09' };
	const outcomes = '[{recommendation: "1", outcome: agreed}]';
	const entries = entriesOf({
		'bodies/cabinet.md': file({
			name: 'Cabinet',
			kind: 'cabinet',
			regime: 'executive',
			call_in: '{working_days: 5, members: 4}',
		}),
		'reports/2026/a.md': report({
			considered:
				'[{body: cabinet, date: 2026-03-09, role: decide}, {body: cabinet, date: 2026-04-13, role: decide}]',
		}),
		'decisions/2026/d.md': file({ ...made, outcomes, ...fields }),
		...(later && { 'decisions/2026/e.md': file({ ...made, outcomes, date: '2026-04-13', ...later }) }),
	});
	const { lead, more } = decisionSentence({
		entry: entries.get('d') as Entry<'decision'>,
		report: entries.get('a') as Entry<'report'>,
		body: entries.get('cabinet') as Entry<'body'>,
	});
	return [...lead, ' ', ...more]
		.map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}]`))
		.join('');
}

test('a decision says where it stands', () => {
	expect(said({})).toBe('Agreed by the Cabinet on 9 March 2026. It took effect on 17 March 2026.');
});

test('a decision from which its report has gone on says what came of it then, and leads on', () => {
	expect(said({ outcomes: '[{recommendation: "1", outcome: deferred}]' }, {})).toBe(
		'Deferred by the Cabinet on 9 March 2026. [See where the report stands now].',
	);
	expect(said({ call_in: '{state: upheld, date: 2026-03-12, dealt_with: 2026-03-26}' }, {})).toBe(
		'The call-in was upheld on 26 March 2026, and the decision went back to the Cabinet. [See where the report stands now].',
	);
});

test('a withdrawn decision says when and why', () => {
	const withdrawn = '{date: 2026-03-20, reason: It was recorded twice.}';
	expect(said({ status: 'withdrawn', withdrawn }, {})).toBe(
		'Withdrawn on 20 March 2026. It was recorded twice. [See where the report stands now].',
	);
});
