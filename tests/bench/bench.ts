import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCheck } from './check.ts';
import { measureImport } from './import.ts';
import { makeCouncil, reportId, yearOf } from './make-council.ts';
import { measureBuild, type Stage } from './measure.ts';
import { measureRegister } from './register.ts';

const { values } = parseArgs({
	options: {
		reports: { type: 'string', default: '1000' },
		register: { type: 'string' },
		check: { type: 'string' },
		import: { type: 'string' },
	},
});
if (values.register !== undefined) {
	showRegister(numberOf('register', values.register));
	process.exit();
}
const reports = numberOf('reports', values.reports);

const folder = await mkdtemp(join(tmpdir(), 'guildhall-bench-'));
const content = join(folder, 'content');
if (values.check !== undefined) {
	for (const { name, seconds, problems } of await measureCheck(folder, numberOf('check', values.check)))
		process.stdout.write(
			`${name.padEnd(20)}${seconds.toFixed(1).padStart(8)} s of the processor, ${problems} problems\n`,
		);
	await rm(folder, { recursive: true, force: true });
	process.exit();
}
if (values.import !== undefined) {
	const { words, seconds, processor, memory, notes } = await measureImport(
		folder,
		numberOf('import', values.import),
	);
	process.stdout.write(
		`${words} words in ${seconds.toFixed(1)} s (${processor.toFixed(1)} s of the processor), ${Math.round(memory / 1e6)} MB, ${notes} notes\n`,
	);
	await rm(folder, { recursive: true, force: true });
	process.exit();
}
const args = [
	'--content',
	content,
	'--out',
	join(folder, 'site'),
	'--cache',
	join(folder, 'cache'),
	'--today',
	'2026-11-23',
];
try {
	await makeCouncil(content, reports);
	process.stdout.write(`${reports} reports\n`);
	show('cold', await measureBuild(args));
	show('unchanged', await measureBuild(args));
	const edited = Math.floor(reports / 2);
	await appendFile(
		join(content, `reports/${yearOf(edited)}/${reportId(edited)}.md`),
		'\nA line that was added.\n',
	);
	show('one edit', await measureBuild(args));
} finally {
	await rm(folder, { recursive: true, force: true });
}

/** Shows that the time of the register grows with the number of its records, by that of the half, the whole and five times it. */
function showRegister(most: number): void {
	process.stdout.write(
		`${['reports', 'records', 'references', 'seconds'].map((name) => name.padStart(12)).join('')}\n`,
	);
	for (const size of [most / 2, most, most * 5].map(Math.round)) {
		const { records, references, seconds } = measureRegister(size);
		const figures = [size, records, references, seconds.toFixed(2)];
		process.stdout.write(`${figures.map((figure) => String(figure).padStart(12)).join('')}\n`);
	}
}

function numberOf(name: string, value: string): number {
	const number = Number(value);
	if (Number.isInteger(number) && number > 0) return number;
	process.stderr.write(`--${name} takes a whole number: npm run bench -- --${name} 1000\n`);
	process.exit(2);
}

function show(name: string, stages: Stage[]): void {
	process.stdout.write(
		`\n${name.padEnd(24)}${'seconds'.padStart(10)}${'Node MB'.padStart(10)}${'all MB'.padStart(10)}\n`,
	);
	for (const stage of [
		...stages,
		total(stages, 'all'),
		total(
			stages.filter((stage) => !/search/i.test(stage.name)),
			'all but search',
		),
	]) {
		const megabytes = (bytes: number) => String(Math.round(bytes / 1e6)).padStart(10);
		process.stdout.write(
			`${stage.name.padEnd(24)}${stage.seconds.toFixed(1).padStart(10)}${megabytes(stage.node)}${megabytes(stage.tree)}\n`,
		);
	}
}

function total(stages: Stage[], name: string): Stage {
	return {
		name,
		seconds: stages.reduce((sum, { seconds }) => sum + seconds, 0),
		node: Math.max(...stages.map(({ node }) => node)),
		tree: Math.max(...stages.map(({ tree }) => tree)),
	};
}
