import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lossRules } from './find-losses.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const filesHere = (pattern: string) =>
	globSync(pattern, { cwd: new URL('.', import.meta.url).pathname }).sort();

test('every plugin file is in the pipeline that reads a body or in the one that renders it', () => {
	const used = [
		...`${read('parse.ts')}${read('pipeline.ts')}`.matchAll(/'\.\/((?:remark|rehype)-[a-z-]+\.ts)'/g),
	].map(([, file]) => file);
	expect(used.sort()).toEqual(filesHere('{remark,rehype}-*.ts'));
});

test('every file of losses is in the list', () => {
	const listed = lossRules.map(
		({ name }) => `losses/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`,
	);
	const others = ['losses/deep-nesting.ts', 'losses/unreadable.ts', 'losses/loss.ts'];
	expect([...listed, ...others].sort()).toEqual(filesHere('losses/*.ts'));
});

test('this folder imports only itself, the records and packages', () => {
	for (const file of filesHere('**/*.ts').filter((name) => !name.endsWith('.test.ts'))) {
		const imported = [...read(file).matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? '');
		const allowed = /^(?:\.{1,2}\/[a-z/-]+\.ts|\.\.\/\.\.\/records\/[a-z-]+\.ts|#parser|[a-z@][a-z@/-]*)$/;
		for (const from of imported) expect(from, file).toMatch(allowed);
		expect(read(file), file).not.toMatch(/'node:|process\.|new Date|Date\.|Math\.random/);
	}
});
