import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleContent } from '../site.ts';

/** A copy of the example council with nothing in it that is kept from the public, in a history that is older than its papers. */
export function copyCouncil(): string {
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
