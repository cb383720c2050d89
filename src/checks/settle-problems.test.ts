import { expect, test } from 'vitest';
import { cabinet, type Files, registerOf, report } from '../../tests/council-of.ts';
import { checks } from './checks.ts';
import { ruleGroups } from './rules.ts';

const paper = 'content/reports/2026/a.md';
const site = (rules: string) =>
	`name: Test Council\nnation: england\nbase_url: https://test.example\nwards: [Abbey]\nchecks: ${rules}\n`;

/** What is found in a report that speaks of a section 9 that it has not, and how many problems are acknowledged. */
function found(fields: Record<string, string> = {}, others: Files = {}) {
	const text = report(fields, '\n## 1.0 PURPOSE\n\n1.1 As section 9 says.\n\n1.2 See section 8.\n');
	const { problems, acknowledged } = registerOf({ ...cabinet, 'reports/2026/a.md': text, ...others });
	const lines = problems.map(
		({ place, level, rule, reason, fix }) => `${place.file}:${place.line} ${level} ${rule}: ${reason} ${fix}`,
	);
	return { lines, acknowledged };
}
const rulesIn = (lines: string[]) => lines.map((line) => line.split(' ').slice(1, 3).join(' '));

test('a council gives a rule another level', () => {
	expect(rulesIn(found().lines)).toEqual(['warning mention-resolves:', 'warning mention-resolves:']);
	expect(rulesIn(found({}, { 'site.yaml': site('{mention-resolves: error}') }).lines)).toEqual([
		'error mention-resolves:',
		'error mention-resolves:',
	]);
	expect(found({}, { 'site.yaml': site('{mention-resolves: off}') }).lines).toEqual([]);
});

test('a rule that text would be changed has another level too, but not one that it would be lost', () => {
	const text = report({}, '\n##1. PURPOSE\n\nSome words.[^1]\n');
	const rules = '{heading-sign: advice, footnote-missing: off}';
	const { problems } = registerOf({ ...cabinet, 'reports/2026/a.md': text, 'site.yaml': site(rules) });
	const shown = problems.map(({ level, rule }) => `${level} ${rule}`);
	expect(shown).toEqual(
		expect.arrayContaining(['advice heading-sign', 'error footnote-missing', 'error rule-fixed']),
	);
});

test('what keeps secrets stays an error, and a level for no rule is told with the nearest name', () => {
	const exempt = report({ classification: 'exempt' }, '\nSecret.\n');
	const files = {
		'reports/2026/b.md': exempt,
		'site.yaml': site('{withheld-text: warning, mention-resolve: off}'),
	};
	const { lines } = found({}, files);
	expect(lines.filter((line) => line.includes('site.yaml'))).toEqual([
		'content/site.yaml:1 error rule-fixed: `checks` makes `withheld-text` a matter of warning, and it keeps secrets or the site whole. Take `withheld-text` out of `checks`.',
		'content/site.yaml:1 error rule-unknown: There is no rule called "mention-resolve". Write `mention-resolves`, or take it out of `checks`.',
	]);
	expect(lines.some((line) => line.includes('error withheld-text'))).toBe(true);
});

test('a problem that is acknowledged in its file is counted and not shown', () => {
	const all = found({ acknowledged: '{rule: mention-resolves, reason: Section 9 is of the plan}' });
	expect(all).toEqual({ lines: [], acknowledged: 2 });
	const one = found({ acknowledged: '{rule: mention-resolves, reason: Of the plan, line: 12}' });
	expect(one.acknowledged).toBe(1);
	expect(rulesIn(one.lines)).toEqual(['warning mention-resolves:']);
});

test('an acknowledgement of nothing is to be taken out', () => {
	expect(found({ acknowledged: '{rule: act-named, reason: So printed}' }).lines).toContain(
		`${paper}:7 advice acknowledgement-unused: \`act-named\` finds nothing here that this acknowledges. Take the acknowledgement out; or, if the problem is there, correct its line.`,
	);
});

test('an acknowledgement of no rule, and of one that keeps secrets, is an error', () => {
	expect(found({ acknowledged: '{rule: mention-resolve, reason: x}' }).lines[2]).toContain(
		'error rule-unknown: There is no rule called "mention-resolve". Write `mention-resolves`,',
	);
	expect(found({ acknowledged: '{rule: withheld-text, reason: x}' }).lines[2]).toContain(
		'error rule-fixed: A problem of `withheld-text` cannot be acknowledged',
	);
});

test('what a rule that is switched off would find may stay acknowledged', () => {
	const files = { 'site.yaml': site('{act-named: off, mention-resolves: off}') };
	expect(found({ acknowledged: '{rule: act-named, reason: x}' }, files).lines).toEqual([]);
});

test('the public sees nothing of what is acknowledged', () => {
	const text = report({ acknowledged: '{rule: mention-resolves, reason: zqcanary}' }, '\nSee section 9.\n');
	const { register } = registerOf({ ...cabinet, 'reports/2026/a.md': text });
	expect(JSON.stringify(register.visible.get('a'))).not.toContain('zqcanary');
	expect(JSON.stringify(register.visible.get('a'))).not.toContain('acknowledged');
});

test('each rule says what is asked and why, in sentences', () => {
	for (const { name, about } of ruleGroups.flatMap(({ rules }) => rules))
		expect(about, name).toMatch(/^[A-Z“].{30,}\.$/);
	expect(checks.filter(({ isFixed, level }) => isFixed && level !== 'error')).toEqual([]);
});
