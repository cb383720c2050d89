import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRecord } from '../src/records/read-record.ts';
import { copyCouncil } from './guide/copy-council.ts';
import { fencesIn } from './guide/fences.ts';
import { followChapter } from './guide/follow-chapter.ts';
import { guide } from './guide/guide-folder.ts';
import { writeWordReport } from './guide/word-report.ts';

const chapters = readdirSync(guide).filter((name) => name.endsWith('.md'));

// With `vitest -u` a chapter gets what its commands print now.
test.each(chapters)('an officer who follows the guide sees what it shows: %s', async (name) => {
	const path = join(guide, name);
	const folder = copyCouncil();
	writeFileSync(join(folder, 'sunday-opening.docx'), await writeWordReport());
	const followed = followChapter(readFileSync(path, 'utf8'), folder);
	await expect(followed).toMatchFileSnapshot(path);
});

/** Details that a chapter shows, with what else a report must have. */
function readDetails(yaml: string): unknown {
	const shown = yaml.replace(/^---\n/gm, '');
	const others = ['template: cabinet-report', 'status: draft', 'title: A title'];
	const needed = others.filter((line) => !shown.includes(`${line.split(':')[0]}:`));
	const bytes = new TextEncoder().encode(`---\n${needed.join('\n')}\n${shown}---\n`);
	const read = readRecord({ path: 'reports/2026/shown.md', file: 'shown.md', bytes }, 'report');
	return read.ok ? 'read' : read.problems;
}

test('the details that the guide shows can be typed as they stand there', () => {
	const shown = chapters.flatMap((name) =>
		fencesIn(readFileSync(join(guide, name), 'utf8')).filter(({ language }) => language === 'yaml'),
	);
	expect(shown.length).toBeGreaterThan(3);
	for (const { text } of shown) expect(readDetails(text), text).toBe('read');
});

test('every picture that the guide shows is there, and every one that is there is shown', () => {
	const shown = chapters.flatMap((name) =>
		[...readFileSync(join(guide, name), 'utf8').matchAll(/!\[.+\]\(pictures\/(.+)\)/g)].map(
			([, file]) => file,
		),
	);
	expect(shown.sort()).toEqual(readdirSync(join(guide, 'pictures')).sort());
});
