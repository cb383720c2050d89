import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A stage of a build: seconds of the clock, and the most memory that was resident, in bytes. */
export interface Stage {
	name: string;
	seconds: number;
	/** Of Node's own process. */
	node: number;
	/** Of the process and all that it started. */
	tree: number;
}

/** Runs a build and reads its stages from the plain lines that it prints on standard error. */
export async function measureBuild(args: string[]): Promise<Stage[]> {
	const child = spawn(process.execPath, [...buildCommand(), ...args], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const stages: Stage[] = [];
	let peak = { node: 0, tree: 0 };
	const timer = setInterval(() => {
		const now = residentMemory(child.pid ?? 0);
		peak = { node: Math.max(peak.node, now.node), tree: Math.max(peak.tree, now.tree) };
	}, 100);
	let printed = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		printed += text;
		for (const [, name = '', seconds = ''] of text.matchAll(/^(.+): ([\d.]+) s$/gm)) {
			stages.push({ name, seconds: Number(seconds), ...peak });
			peak = { node: 0, tree: 0 };
		}
	});
	const code = await exitCode(child);
	clearInterval(timer);
	if (code !== 0) throw new Error(`The build ended with code ${code}.\n${printed}`);
	return stages;
}

/** What `npm run build` gives to Node. */
function buildCommand(): string[] {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
	return scripts.build.split(' ').slice(1);
}

function exitCode(child: ChildProcess): Promise<number | null> {
	return new Promise((resolve) => child.once('close', resolve));
}

/** Linux tells in `/proc` what each process holds, and who started it. */
function residentMemory(root: number): { node: number; tree: number } {
	const children = new Map<number, number[]>();
	const resident = new Map<number, number>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
				.replace(/^.*\) /, '')
				.split(' ');
			const pid = Number(name);
			const parent = Number(fields[1]);
			children.set(parent, [...(children.get(parent) ?? []), pid]);
			resident.set(pid, Number(fields[21]) * 4096);
		} catch {
			// It ended while it was looked at.
		}
	}
	const sum = (pid: number): number =>
		(resident.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
	return { node: resident.get(root) ?? 0, tree: sum(root) };
}
