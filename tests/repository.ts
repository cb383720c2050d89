import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../src/publish/check-content.ts';
import { cabinet, type Files } from './council-of.ts';
import { storyDay } from './site.ts';

const site =
	'name: Test Council\nnation: england\nbase_url: https://test.example\nwards: [Abbey]\nthemes: [Housing]\n';

/** A git repository in a folder of its own, whose `content/` is a small council. */
export interface Repository {
	folder: string;
	content: string;
	/** Writes files below `content/`; what is `undefined` is taken away. */
	write(files: Record<string, string | undefined>): Promise<void>;
	/** Writes files and commits all that there is; `when` is a day, or a time with its zone. */
	commit(when: string, files?: Record<string, string | undefined>): Promise<void>;
	git(...args: string[]): string;
	/** The problems of the content, a line each: level, rule, reason. */
	problems(content?: string): Promise<string[]>;
	remove(): Promise<void>;
}

/** Makes a repository whose first commit is of `files` and a cabinet. */
export async function repositoryOf(when: string, files: Files): Promise<Repository> {
	const folder = await mkdtemp(join(tmpdir(), 'guildhall-repository-'));
	const content = join(folder, 'content');
	const gitOn = (day: string, args: string[]): string => {
		const date = day.length > 10 ? day : `${day}T12:00:00+00:00`;
		const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
		const who = ['-c', 'user.name=An Officer', '-c', 'user.email=officer@test.example'];
		return execFileSync('git', [...who, '-C', folder, ...args], { env, encoding: 'utf8', stdio: 'pipe' });
	};
	const write: Repository['write'] = async (written) => {
		for (const [path, text] of Object.entries(written)) {
			const file = join(content, path);
			await mkdir(dirname(file), { recursive: true });
			await (text === undefined ? rm(file) : writeFile(file, text));
		}
	};
	const commit: Repository['commit'] = async (day, written = {}) => {
		await write(written);
		gitOn(day, ['add', '-A']);
		gitOn(day, ['commit', '-qm', 'A change']);
	};
	gitOn(when, ['init', '-q', '-b', 'main']);
	await commit(when, { 'site.yaml': site, ...cabinet, ...files });
	return {
		folder,
		content,
		write,
		commit,
		git: (...args) => gitOn('2026-11-01', args),
		problems: (from = content) => problemsIn(from, join(folder, 'cache')),
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}

async function problemsIn(content: string, cache: string): Promise<string[]> {
	const { problems } = await checkContent({ content, cache, today: storyDay });
	return problems.map(({ level, rule, reason }) => `${level} ${rule}: ${reason}`);
}
