import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from '../command.ts';
import { storyDay } from '../site.ts';
import { type Fence, writeFences } from './fences.ts';

/**
 * Does in a folder what a chapter tells an officer to do: writes its files, makes its changes, runs its commands.
 * Returns the chapter with what each command printed below it.
 */
export function followChapter(chapter: string, folder: string): string {
	return writeFences(chapter, (fence) => {
		if (fence.language === 'console') return followCommands(fence.text, folder);
		if (fence.file !== '') writeToFile(fence, join(folder, fence.file));
		return fence.text;
	});
}

function followCommands(text: string, folder: string): string {
	return text
		.split('\n')
		.filter((line) => line.startsWith('$ '))
		.map((line) => {
			const { stdout, stderr } = runIn(folder, ...argumentsOf(line));
			return `${line}\n${`${stdout}${stderr}`.trimEnd()}\n`;
		})
		.join('\n');
}

/** `npm run check -- --explain x`: the command's name and what it is given, on the day of the story. */
function argumentsOf(line: string): string[] {
	const found = /^\$ npm run ([a-z]+)(?: --(?= ))?(.*)$/.exec(line);
	if (!found) throw new Error(`The guide has a command that is none of the program's: ${line}`);
	const [, name = '', rest = ''] = found;
	const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
	const hasDay = name !== 'new' && !words.includes('--explain');
	return [name, ...words, ...(hasDay ? ['--today', storyDay] : [])];
}

function writeToFile({ language, text }: Fence, path: string): void {
	writeFileSync(path, language === 'diff' ? changeLines(readFileSync(path, 'utf8'), text) : text);
}

/** The text with the lines that are marked `-` in a change replaced by those marked `+`. */
function changeLines(text: string, change: string): string {
	const [before, after] = ['-', '+'].map((sign) =>
		change
			.split('\n')
			.filter((line) => line.startsWith(sign))
			.map((line) => `${line.slice(1)}\n`)
			.join(''),
	);
	if (!before || !text.includes(before))
		throw new Error(`The file that the guide changes has no line ${before}`);
	return text.replace(before, () => after ?? '');
}
