import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { cabinet, file, report } from '../../tests/council-of.ts';
import { type Repository, repositoryOf } from '../../tests/repository.ts';

const paper = 'reports/2026/a.md';
const text = (cost: string) => `\n## 1.0 COST\n\n1.1 It costs ${cost}.\n`;
const before = report({}, text('£5'));
const note = '[{date: 2026-03-20, note: The cost was wrong}]';

let repository: Repository;
afterEach(() => repository.remove());
/** A council whose report was put before the Cabinet on 9 March 2026. */
const start = async (files: Record<string, string> = { [paper]: before }, when = '2026-03-02') => {
	repository = await repositoryOf(when, files);
	return repository;
};

describe('a report that is changed after its meeting', () => {
	test('without a note is an error, with the day of the change', async () => {
		const { commit, problems } = await start();
		await commit('2026-03-20', { [paper]: report({}, text('£6')) });
		expect(await problems()).toEqual([
			'error changed-after-meeting: This report was changed on 20 March 2026, after its meeting on 9 March 2026, and no note in `changes` says so.',
		]);
	});

	test('in a field that a reader sees is changed as well', async () => {
		const { commit, problems } = await start();
		await commit('2026-03-20', { [paper]: report({ title: 'Another title' }, text('£5')) });
		expect((await problems())[0]).toContain('changed-after-meeting');
	});

	test('and is not committed yet is told of too', async () => {
		const { write, problems } = await start();
		await write({ [paper]: report({}, text('£6')) });
		expect((await problems())[0]).toContain('changed since it was last committed, after its meeting');
	});

	test('with a note is none, whether the note comes with the change or later', async () => {
		const { commit, problems } = await start();
		await commit('2026-03-20', { [paper]: report({}, text('£6')) });
		await commit('2026-03-25', { [paper]: report({ changes: note }, text('£6')) });
		expect(await problems()).toEqual([]);
		await commit('2026-03-27', { [paper]: report({ changes: note }, text('£7')) });
		expect((await problems())[0]).toContain('changed on 27 March 2026');
	});

	test('and put back as it was needs no note', async () => {
		const { commit, problems } = await start();
		await commit('2026-03-20', { [paper]: report({}, text('£6')) });
		await commit('2026-03-21', { [paper]: before });
		expect(await problems()).toEqual([]);
	});

	test('is changed on the day of the commit, however long before it was written', async () => {
		const { write, git, problems } = await start();
		await write({ [paper]: report({}, text('£6')) });
		git('commit', '-qam', 'A change', '--date', '2026-03-03T12:00:00');
		expect((await problems())[0]).toContain('changed on 1 November 2026');
	});

	test('on another branch is changed on the day on which that is merged', async () => {
		const { commit, git, problems } = await start();
		git('checkout', '-qb', 'correction');
		await commit('2026-03-05', { [paper]: report({}, text('£6')) });
		git('checkout', '-q', 'main');
		git('merge', '-q', '--no-ff', '-m', 'Merge', 'correction');
		expect((await problems())[0]).toContain('changed on 1 November 2026');
	});
});

describe('no note is asked for', () => {
	test('by a change up to the day of the meeting, in the time zone of whoever committed it', async () => {
		const { commit, problems } = await start();
		await commit('2026-03-09T23:30:00-05:00', { [paper]: report({}, text('£6')) });
		expect(await problems()).toEqual([]);
		await commit('2026-03-10T00:30:00+01:00', { [paper]: report({}, text('£7')) });
		expect((await problems())[0]).toContain('changed on 10 March 2026');
	});

	test('by what is added later by its nature', async () => {
		const contact = (more: string) => `[{name: A N Officer, telephone: "2345"${more}}]`;
		const { commit, problems } = await start({ [paper]: report({ contact: contact('') }, text('£5')) });
		const later = {
			contact: contact(', until: 2026-06-30'),
			considered:
				'[{body: cabinet, date: 2026-03-09, role: decide}, {body: cabinet, date: 2026-04-13, role: note}]',
			aliases: '/old/address',
		};
		await commit('2026-03-20', { [paper]: report(later, text('£5')) });
		expect(await problems()).toEqual([]);
	});

	test('by a file that is moved to the folder of another year', async () => {
		const { commit, write, problems } = await start();
		await commit('2026-03-20', { [paper]: undefined, 'reports/2025/a.md': before });
		expect(await problems()).toEqual([]);
		await write({ 'reports/2025/a.md': undefined, 'reports/2024/a.md': before });
		expect(await problems()).toEqual([]);
		await write({ 'reports/2024/a.md': report({}, text('£6')) });
		expect((await problems())[0]).toContain('changed since it was last committed');
	});

	test('by a report of which only drafts were there at its meeting, until it is public', async () => {
		const { commit, problems } = await start({ [paper]: report({ status: 'draft' }, text('£5')) });
		await commit('2026-03-20', { [paper]: report({}, text('£6')) });
		expect(await problems()).toEqual([]);
		await commit('2026-03-21', { [paper]: report({}, text('£7')) });
		expect((await problems())[0]).toContain('changed on 21 March 2026');
	});
});

describe('where the history does not tell', () => {
	const advice = async () => (await repository.problems()).filter((line) => line.startsWith('advice'));

	test('because reports were first committed after their meetings, one line says of how many', async () => {
		const { commit, problems } = await start({ [paper]: before, 'reports/2026/b.md': before }, '2026-04-01');
		await commit('2026-05-01', { [paper]: report({}, text('£6')) });
		expect(await problems()).toEqual([
			'advice history-missing: The history of 2 reports begins after their meetings, so it is not known whether they were changed before that.',
		]);
	});

	test('because the folder is in no repository, one line says so', async () => {
		const { folder } = await start();
		await rm(join(folder, '.git'), { recursive: true });
		expect(await advice()).toEqual([expect.stringContaining('This folder has no history in git')]);
	});

	test('because the repository ignores the folder, one line says so', async () => {
		const { folder, problems, write, content } = await start();
		await write({ '../.gitignore': 'ignored/\n' });
		await cp(content, join(folder, 'ignored'), { recursive: true });
		expect(await problems(join(folder, 'ignored'))).toEqual([
			expect.stringContaining('This folder has no history in git'),
		]);
	});

	test('because the clone is shallow, one line says so', async () => {
		const { commit, folder, git, problems } = await start();
		await commit('2026-03-20', { [paper]: report({}, text('£6')) });
		git('clone', '-q', '--depth', '1', `file://${folder}`, join(folder, 'clone'));
		expect(await problems(join(folder, 'clone/content'))).toEqual([
			expect.stringContaining('advice history-missing: Only the latest part of the history is here'),
		]);
	});

	test('and the content may be the whole of a repository', async () => {
		const { git, problems } = await start();
		git('init', '-q', 'content');
		git('-C', 'content', 'add', '-A');
		git('-C', 'content', 'commit', '-qm', 'All of it');
		expect(await problems()).toEqual([expect.stringContaining('The history of one report begins after')]);
	});
});

describe('a status', () => {
	test('does not move back from published to draft, once the paper could be read', async () => {
		const { commit, problems } = await start();
		await commit('2026-03-20', { [paper]: report({ status: 'draft' }, text('£5')) });
		expect(await problems()).toEqual([
			'error status-flow: This was published on 2 March 2026, and is now `draft`: a status does not move back.',
		]);
	});

	test('may move back while the day of publication was still to come', async () => {
		const { commit, problems } = await start({ [paper]: report({ published: '2026-03-05' }, text('£5')) });
		await commit('2026-03-03', { [paper]: report({ status: 'draft' }, text('£5')) });
		expect(await problems()).toEqual([]);
	});

	test('does not move back from withdrawn, of a decision or a strategy either', async () => {
		const strategy = (fields: Record<string, string>) => file({ title: 'A strategy', ...fields });
		const { commit, problems } = await start({
			...cabinet,
			'strategies/s.md': strategy({ status: 'withdrawn', withdrawn: '{date: 2026-02-01, reason: Wrong}' }),
		});
		await commit('2026-03-20', { 'strategies/s.md': strategy({ status: 'published' }) });
		expect(await problems()).toEqual([
			'error status-flow: This was withdrawn on 2 March 2026, and is now `published`: a status does not move back.',
		]);
	});
});
