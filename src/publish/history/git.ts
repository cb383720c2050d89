import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
/** The longest answer that is taken: a log of a million versions. */
const longestAnswer = 400 * 1024 * 1024;

/** Runs git in a folder. Its answer is absent where there is no git, no repository, or nothing of what was asked for. */
export async function askGit(folder: string, args: string[]): Promise<string | undefined> {
	try {
		const { stdout } = await execute('git', [...always, '-C', folder, ...args], {
			env: environment(),
			maxBuffer: longestAnswer,
		});
		return stdout;
	} catch {
		return undefined;
	}
}

/** Tells of each object that is there and was asked for, as git gives it out: one process for all of them. */
export async function readObjects(
	folder: string,
	names: string[],
	take: (name: string, bytes: Uint8Array) => void,
): Promise<void> {
	if (names.length === 0) return;
	const git = spawn('git', [...always, '-C', folder, 'cat-file', '--batch'], {
		env: environment(),
		stdio: ['pipe', 'pipe', 'ignore'],
	});
	const ended = new Promise<void>((resolve) => git.once('close', () => resolve()));
	// Without git there is no log either, so that nothing was asked for.
	git.once('error', () => undefined);
	git.stdin.on('error', () => undefined).end(`${names.join('\n')}\n`);
	let left: Buffer = Buffer.alloc(0);
	for await (const chunk of git.stdout as AsyncIterable<Buffer>) {
		left = takeWhole(left.length === 0 ? chunk : Buffer.concat([left, chunk]), take);
	}
	await ended;
}

const heading = /^([0-9a-f]{40,64}) blob (\d+)$/;

/** Takes each object that is there to its end, and gives back what is left. Format: `NAME blob SIZE`, line break, bytes, line break. */
function takeWhole(buffer: Buffer, take: (name: string, bytes: Uint8Array) => void): Buffer {
	let start = 0;
	for (;;) {
		const end = buffer.indexOf(10, start);
		if (end === -1) break;
		const [, name, size] = heading.exec(buffer.toString('latin1', start, end)) ?? [];
		const next = name === undefined ? end + 1 : end + 1 + Number(size) + 1;
		if (next > buffer.length) break;
		if (name !== undefined) take(name, buffer.subarray(end + 1, next - 1));
		start = next;
	}
	return buffer.subarray(start);
}

/** What whoever runs this has set for their own use does not change the answers. */
const always = [
	'--no-pager',
	'--literal-pathspecs',
	'-c',
	'log.showRoot=true',
	'-c',
	'log.showSignature=false',
];

/** A hook of git tells its children where the repository is, which need not be that of the content. Nothing is fetched or locked. */
function environment(): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(
		([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY)$/.test(name),
	);
	return { ...Object.fromEntries(own), GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
}
