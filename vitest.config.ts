import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		testTimeout: 240_000,
		hookTimeout: 300_000,
		// By itself it leaves one core idle, which doubles the time on two.
		maxWorkers: 2,
	},
});
