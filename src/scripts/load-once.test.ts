import { expect, test, vi } from 'vitest';
import { loadOnce } from './load-once.ts';

test('a data file is loaded once, but again after a failure', async () => {
	const answers = [new Response('', { status: 503 }), Response.json(['a'])];
	const asked = vi.fn(async () => answers.shift());
	vi.stubGlobal('fetch', asked);
	const words = loadOnce<string[]>('/words.json');
	expect(asked).not.toHaveBeenCalled();
	await expect(words()).rejects.toThrow('503 for /words.json');
	await expect(Promise.all([words(), words()])).resolves.toEqual([['a'], ['a']]);
	expect(asked).toHaveBeenCalledTimes(2);
	vi.unstubAllGlobals();
});
