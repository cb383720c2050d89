import { expect, test } from 'vitest';
import { memo } from './memo.ts';

test('the same question is answered once, and the one asked longest ago is forgotten', async () => {
	const asked: string[] = [];
	const ask = memo(2, async (question: string) => asked.push(question));
	for (const question of ['a', 'a', 'b', 'a', 'c', 'a', 'b']) await ask(question);
	expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('after a failure the question is asked again', async () => {
	let tries = 0;
	const ask = memo(2, async () => {
		tries += 1;
		if (tries === 1) throw new Error('offline');
		return tries;
	});
	await expect(ask()).rejects.toThrow('offline');
	expect(await ask()).toBe(2);
});
