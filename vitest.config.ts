import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		testTimeout: 240_000,
		hookTimeout: 300_000,
		// What a page shows after a while may take long on a machine that does much else.
		expect: { poll: { timeout: 20_000 } },
		// By itself it leaves one core idle, which doubles the time on two.
		maxWorkers: 2,
	},
});
