import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programFolder } from '../src/publish/program.ts';
import { readRecord } from '../src/records/read-record.ts';
import { fencesIn } from './guide/fences.ts';
import { followChapter } from './guide/follow-chapter.ts';
import { exampleContent } from './site.ts';

const guide = join(programFolder, 'src/docs/guide');
const chapters = readdirSync(guide).filter((name) => name.endsWith('.md'));

/** A copy of the example council with nothing in it that is kept from the public, in a history that is older than its papers. */
function copyCouncil(): string {
	const folder = mkdtempSync(join(tmpdir(), 'guildhall-guide-'));
	cpSync(exampleContent, join(folder, 'content'), { recursive: true });
	for (const hidden of ['2027/marllink-contract-2027', '2026/winter-scams-campaign'])
		rmSync(join(folder, `content/reports/${hidden}.md`));
	const before = '2000-01-01T12:00:00Z';
	const env = { ...process.env, GIT_AUTHOR_DATE: before, GIT_COMMITTER_DATE: before };
	const identity = ['-c', 'user.name=Officer', '-c', 'user.email=officer@marlbridge.example'];
	for (const args of [
		['init', '-q'],
		['add', '-A'],
		[...identity, 'commit', '-qm', 'All papers'],
	])
		execFileSync('git', args, { cwd: folder, env });
	return folder;
}

// With `vitest -u` a chapter gets what its commands print now.
test.each(chapters)('an officer who follows the guide sees what it shows: %s', async (name) => {
	const path = join(guide, name);
	const followed = followChapter(readFileSync(path, 'utf8'), copyCouncil());
	await expect(followed).toMatchFileSnapshot(path);
});

/** Details that a chapter shows, with what else a report must have. */
function readDetails(yaml: string): unknown {
	const shown = yaml.replace(/^---\n/gm, '');
	const others = ['template: cabinet-report', 'status: draft', 'title: A title'];
	const needed = others.filter((line) => !shown.includes(`${line.split(':')[0]}:`));
	const bytes = new TextEncoder().encode(`---\n${needed.join('\n')}\n${shown}---\n`);
	const read = readRecord({ path: 'reports/2026/shown.md', file: 'shown.md', bytes }, 'report');
	return read.ok ? 'read' : read.problems;
}

test('the details that the guide shows can be typed as they stand there', () => {
	const shown = chapters.flatMap((name) =>
		fencesIn(readFileSync(join(guide, name), 'utf8')).filter(({ language }) => language === 'yaml'),
	);
	expect(shown.length).toBeGreaterThan(3);
	for (const { text } of shown) expect(readDetails(text), text).toBe('read');
});
