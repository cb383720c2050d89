import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Everything that CI runs, in the order in which it fails soonest.
const results = join(tmpdir(), `guildhall-tests-${process.pid}.json`);
const steps: [name: string, command: string, ...args: string[]][] = [
	['A browser for the tests', 'node', 'tests/browser/install.ts'],
	['Lint and formatting', 'biome', 'ci', '--error-on-warnings', '.'],
	['Types', 'astro', 'check', '--minimumFailingSeverity', 'warning'],
	['Tests', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
];

const failed: string[] = [];
for (const [name, command, ...args] of steps) {
	process.stdout.write(`\n${name}\n`);
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	if (status !== 0) failed.push(name);
}

const counts = readCounts();
process.stdout.write(failed.length > 0 ? `\nFailed: ${failed.join(', ')}\n` : '');
process.stdout.write(
	`\n${counts.passed} passed, ${counts.failed + failed.filter((name) => name !== 'Tests').length} failed, ${counts.skipped} skipped\n`,
);
process.exitCode = failed.length > 0 || counts.passed === 0 ? 1 : 0;

function readCounts(): { passed: number; failed: number; skipped: number } {
	try {
		const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
		return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
	} catch {
		return { passed: 0, failed: 0, skipped: 0 };
	}
}
