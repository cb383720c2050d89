import { defineConfig } from 'astro/config';

// What every build of every council shares. The address, the folders and the records come from the command that is run.
export default defineConfig({
	output: 'static',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
	devToolbar: { enabled: false },
	experimental: { incrementalBuild: true },
	vite: {
		build: { assetsInlineLimit: 0 },
		css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
	},
});
