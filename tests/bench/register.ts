import type { Outline } from '../../src/markdown/outline.ts';
import type { CouncilRecord } from '../../src/records/kinds.ts';
import { kindOrProblem, readRecord, readSite } from '../../src/records/read-record.ts';
import { buildEntries } from '../../src/register/entries.ts';
import { readBody } from '../../src/register/read-body.ts';
import { buildRegister, type Holdings } from '../../src/register/register.ts';
import { registerFiles } from './make-council.ts';

/** Measures the register of some reports, each with three references and a decision: seconds of processor time. */
export function measureRegister(reports: number): { records: number; references: number; seconds: number } {
	const holdings = holdingsOf(registerFiles(reports));
	globalThis.gc?.();
	const before = process.cpuUsage();
	const entries = buildEntries(buildRegister(holdings, '2026-11-23'));
	const { user, system } = process.cpuUsage(before);
	const references = entries.reduce((sum, entry) => sum + entry.references.length, 0);
	return { records: entries.length, references, seconds: (user + system) / 1e6 };
}

function holdingsOf(files: Iterable<[path: string, text: string]>): Holdings {
	const records: CouncilRecord[] = [];
	const outlines = new Map<string, Outline>();
	let site: Holdings['site'] | undefined;
	for (const [path, text] of files) {
		const source = { path, file: path, bytes: new TextEncoder().encode(text) };
		if (path === 'site.yaml') {
			site = sound(readSite(source));
			continue;
		}
		const record = sound(readRecord(source, sound(kindOrProblem(source))));
		const { outline } = readBody(record, new Map());
		records.push(record);
		if (outline) outlines.set(record.id, outline);
	}
	if (!site) throw new Error('The council that is measured has no site.yaml.');
	return {
		site,
		records,
		outlines,
		templates: new Map(),
		files: new Map(),
		digests: new Map(),
		nameOf: (path) => path,
	};
}

function sound<T>(outcome: { ok: true; value: T } | { ok: false; problems: unknown[] }): T {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
	return outcome.value;
}
