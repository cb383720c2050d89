import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEdition } from '../src/publish/read-edition.ts';
import { callInStates, outcomes } from '../src/records/decision.ts';
import { standings } from '../src/records/guidance.ts';
import type { Kind } from '../src/records/kinds.ts';
import { noticeKinds } from '../src/records/notice.ts';
import type { Problem } from '../src/records/problem.ts';
import type { AnyEntry, Entry } from '../src/register/entry.ts';
import { standingStates } from '../src/register/entry.ts';
import { clearDays, workingDaysOf } from '../src/register/working-days.ts';
import { exampleContent, storyDay } from './site.ts';

// The example council is where a reader of the code sees what each state looks like, so none may be without an example.

let cache = '';
let entries: AnyEntry[] = [];
let problems: Problem[] = [];
beforeAll(async () => {
	cache = await mkdtemp(join(tmpdir(), 'guildhall-story-'));
	const read = await readEdition({ content: exampleContent, cache, today: storyDay });
	entries = read.edition?.entries ?? [];
	problems = read.problems;
});
afterAll(() => rm(cache, { recursive: true, force: true }));

const all = <K extends Kind>(kind: K) => entries.filter((entry) => entry.kind === kind) as Entry<K>[];
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

test('no check has anything to say of it but advice', () => {
	expect(problems.filter(({ level }) => level !== 'advice')).toEqual([]);
});

test('a report or a strategy is in each of the thirteen standings', () => {
	const found = [...all('report'), ...all('strategy')].flatMap(({ standing }) => standing?.state ?? []);
	expect(sorted(found)).toEqual(sorted(standingStates));
});

test('a decision shows each state of call-in, and each outcome', () => {
	const decisions = all('decision').map(({ data }) => data);
	expect(sorted(decisions.flatMap(({ call_in }) => call_in?.state ?? []))).toEqual(sorted(callInStates));
	expect(sorted(decisions.flatMap((data) => data.outcomes.map(({ outcome }) => outcome)))).toEqual(
		sorted(outcomes),
	);
});

test('guidance has each standing', () => {
	expect(sorted(all('guidance').map(({ data }) => data.standing))).toEqual(sorted(standings));
});

test('there is a notice of each kind, one with a period, one withdrawn and one that was answered', () => {
	const notices = all('notice').map(({ data }) => data);
	expect(sorted(notices.map(({ notice }) => notice))).toEqual(sorted(noticeKinds));
	expect(notices.some(({ period }) => period)).toBe(true);
	expect(notices.some(({ status }) => status === 'withdrawn')).toBe(true);
	expect(notices.some((notice) => notice.private?.response)).toBe(true);
});

test('every notice of a key decision or of a private meeting was given 28 clear days before', () => {
	const short = all('notice')
		.map(({ id, data }) => ({ id, ...data }))
		.filter(({ notice }) => notice === 'key_decision' || notice === 'private_meeting')
		.filter(({ published, date }) => date !== undefined && clearDays(published, date) < 28);
	expect(short).toEqual([]);
});

test('a decision of the Cabinet is published two working days after a Tuesday', () => {
	const { after } = workingDaysOf('england');
	for (const { id, data } of all('decision').filter((decision) => decision.data.body === 'cabinet')) {
		expect(new Date(data.date).getUTCDay(), id).toBe(2);
		expect(data.published, id).toBe(after(data.date, 2));
	}
});

test('a report to the Cabinet was public five clear working days before the meeting', () => {
	const { clearBetween } = workingDaysOf('england');
	for (const { id, data } of all('report')) {
		const first = data.considered.find(({ body, date }) => body === 'cabinet' && date);
		if (!first?.date || data.published === undefined) continue;
		expect(clearBetween(data.published, first.date), id).toBeGreaterThanOrEqual(5);
	}
});

test('partners endorsed a strategy, asked for other words, and did not answer', () => {
	const partners = all('report')
		.filter(({ references }) => references.some(({ kind }) => kind === 'adopts'))
		.flatMap(({ route }) => route.filter(({ role, past }) => role === 'endorse' && past));
	const answers = partners.map(({ decision }) => decision?.id);
	const words = new Set(
		all('decision')
			.filter(({ id }) => answers.includes(id))
			.flatMap(({ data }) => data.outcomes.map(({ outcome }) => outcome)),
	);
	expect(answers).toContain(undefined);
	expect(words).toContain('agreed');
	expect(words).toContain('agreed_as_amended');
});

test('one thing that was to be done is overdue, and a decision rests on guidance since withdrawn', () => {
	const overdue = all('decision')
		.flatMap(({ data }) => data.actions)
		.filter(({ due, state }) => due !== undefined && due < storyDay && state === 'ongoing');
	expect(overdue.map(({ what }) => what)).toEqual(['Replace the three minibuses']);
	const withdrawn = all('guidance').filter(({ data }) => data.standing === 'withdrawn');
	const citing = withdrawn.flatMap(({ cited_by }) => cited_by.map(({ from }) => from.id));
	expect(all('decision').some(({ data }) => citing.includes(data.report))).toBe(true);
});
