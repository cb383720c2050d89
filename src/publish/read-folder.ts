import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../records/problem.ts';
import type { ContentFile } from '../records/text.ts';

/** What a folder holds: the files that are read as text, the paths of those that are not, and what may not lie there. */
export interface Folder {
	files: ContentFile[];
	/** Paths below the folder, with forward slashes, by name. */
	others: string[];
	problems: Problem[];
}

/** Left behind by desktops, or git's own; never content. */
const litter = new Set([
	'.DS_Store',
	'Thumbs.db',
	'desktop.ini',
	'.gitkeep',
	'.gitignore',
	'.gitattributes',
	'.git',
]);
const readAsText = /\.(md|mdx|ya?ml)$/i;

/** Reads every file below a folder once, in the order of their paths. `name` is what problems call the folder. */
export async function readFolder(directory: string, name: string): Promise<Folder> {
	const folder: Folder = { files: [], others: [], problems: [] };
	const paths = (await readdir(directory, { recursive: true, withFileTypes: true }))
		.filter((item) => !item.isDirectory())
		.map((item) => ({
			item,
			path: join(item.parentPath, item.name)
				.slice(directory.length)
				.replaceAll('\\', '/')
				.replace(/^\/+/, ''),
		}))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
	for (const { item, path } of paths) {
		if (litter.has(item.name) || path.startsWith('.git/')) continue;
		if (item.isFile()) await take(folder, { directory, name, path });
		else folder.problems.push(notAFile(`${name}/${path}`, item.isSymbolicLink()));
	}
	return folder;
}

async function take(
	folder: Folder,
	{ directory, name, path }: { directory: string; name: string; path: string },
): Promise<void> {
	if (readAsText.test(path)) {
		folder.files.push({ path, file: `${name}/${path}`, bytes: await readFile(join(directory, path)) });
	} else {
		folder.others.push(path);
	}
}

function notAFile(file: string, link: boolean): Problem {
	return {
		place: { file, line: 1, column: 1 },
		level: 'error',
		rule: 'file-type',
		reason: link
			? 'This is a link to a file that lies elsewhere, and what it leads to might not be ours to publish.'
			: 'This is not an ordinary file.',
		fix: 'Put a copy of the file itself here.',
	};
}

/** Whether there is a folder at a path. */
export async function isFolder(path: string): Promise<boolean> {
	return lstat(path).then(
		(stat) => stat.isDirectory(),
		() => false,
	);
}
