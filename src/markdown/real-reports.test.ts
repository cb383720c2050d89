import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findLosses } from './find-losses.ts';
import { parseBody } from './parse.ts';
import { readOutline } from './read-outline.ts';
import { renderBody } from './render-body.ts';
import { lossesIn, outlineOf, pageOf } from './test-page.ts';
import { textOf, wordsOf } from './words.ts';

const folder = new URL('../../../shared/site/reports/', import.meta.url).pathname;
const isHere = existsSync(folder);
if (!isHere) console.info(`The five real reports are not at ${folder}: their tests are skipped.`);

const headings = [
	'Recommendation',
	'Recommendations',
	'Decision/Action required',
	'Recommendations, decisions, or actions required by the Partnership',
];

/** The body of a report, with all that is above it replaced by line breaks. */
function bodyOf(path: string): string {
	const text = readFileSync(`${folder}${path}`, 'utf8');
	const end = text.indexOf('\n---\n', 3) + 5;
	return text.slice(0, end).replace(/[^\n]/g, '') + text.slice(end);
}

/** The words of the source in order, without the addresses of links and the names of blocks: read by no parser. */
function wordsTyped(source: string): string[] {
	return wordsOf(source.replace(/\]\([^)]*\)/g, ']').replace(/^:::.*$/gm, ''));
}

const west = '2009/briefing-note-community-cohesion-strategy.md';
const stockport = '2008/community-cohesion-update-stockport.md';
const leicester = '2004/community-cohesion-strategy-development.md';
const cheshireEast = '2017/community-cohesion-scep.md';
const wyreForest = '2010/worcestershire-community-cohesion-strategy-for-all.md';

describe.skipIf(!isHere)('the five real reports', () => {
	const recommendationsOf = (path: string) => outlineOf(bodyOf(path), headings).recommendations;

	test('every word and number of the source is on the page, in order', () => {
		for (const path of globSync('**/*.md', { cwd: folder })) {
			const page = pageOf(bodyOf(path)).replace(/^\[\w+\]$/gm, '');
			expect(wordsOf(textOf(page)), path).toEqual(wordsTyped(bodyOf(path)));
		}
	});

	test('nothing would be lost', () => {
		for (const path of globSync('**/*.md', { cwd: folder })) expect(lossesIn(bodyOf(path)), path).toEqual([]);
	});

	test('C and D: each Act that is named is found, and one that is misnamed', () => {
		const acts = (path: string) =>
			outlineOf(bodyOf(path), headings).acts.map(({ text, name, fault, line, column }) =>
				[line, column, text, fault && name].filter(Boolean).join(' '),
			);
		expect(acts(leicester)).toEqual([
			'128 5 Race Relations Act 1976',
			'128 48 Race Relations (Amendment) Act 2000',
			'211 5 Race Relations Act 1976',
			'211 48 Race Relations (Amendment) Act 2000',
			'218 28 Local Government Act 1972',
		]);
		expect(acts(cheshireEast)).toEqual([
			'64 1 Equalities Act 2010 Equality Act 2010',
			'64 22 Human Rights Act 1998',
		]);
		expect(pageOf(bodyOf(leicester))).toContain('href="https://www.legislation.gov.uk/ukpga/2000/34"');
	});

	test('A: four paragraphs in one list, and one recommendation without a number', () => {
		const { paragraphs } = outlineOf(bodyOf(west), headings);
		expect(paragraphs.map(({ number, anchor }) => `${number} ${anchor}`)).toEqual([
			'1 p-1',
			'2 p-2',
			'3 p-3',
			'4 p-4',
		]);
		expect(recommendationsOf(west)).toMatchObject([
			{ key: '1', verb: 'comment', part: 1, line: 53, anchor: 's-decisionaction-required' },
		]);
	});

	test('B: a number that stands alone is the number of the list under it', () => {
		expect(recommendationsOf(stockport)).toMatchObject([
			{
				key: '5.1/1',
				verb: 'comment',
				anchor: 'p-5.1',
				text: 'Board members are invited to comment on the report.',
			},
			{ key: '5.1/2', verb: 'welcome', anchor: 'p-5.1' },
		]);
		expect(outlineOf(bodyOf(stockport)).blocks).toEqual(['cross_references', 'contact']);
	});

	test('C: two parts, each with its numbers and its recommendations', () => {
		const { parts, paragraphs, mentions } = outlineOf(bodyOf(leicester), headings);
		expect(parts).toEqual([
			{ number: 1, line: 1 },
			{ number: 2, title: 'SUPPORTING INFORMATION', anchor: 'part-2', line: 152 },
		]);
		expect(paragraphs.map(({ number, part }) => `${part}: ${number}`).join(' ')).toBe(
			'1: 1.0 1: 1.1 1: 2.0 1: 2.1 1: 2.2 1: 2.3 1: 2.4 1: 2.5 1: 3.0 1: 3.1 1: 4.0 1: 4.1 1: 4.2 1: 5.0 ' +
				'2: 1.0 2: 1.1 2: 1.2 2: 2.0 2: 2.1 2: 2.2 2: 2.3 2: 2.4 2: 3.0 2: 3.1 2: 3.2 2: 3.3 2: 4.0 2: 4.1 2: 4.2 2: 4.3 2: 5.0 2: 6.0 2: 7.0',
		);
		expect(recommendationsOf(leicester).map(({ part, key, verb }) => `${part}: ${key} ${verb}`)).toEqual([
			'1: 3.1/1 endorse',
			'1: 3.1/2 approve',
			'1: 3.1/3 delegate',
			'2: 1.2/1 endorse',
			'2: 1.2/2 approve',
			'2: 1.2/3 delegate',
		]);
		expect(recommendationsOf(leicester)[0]?.lead).toBe('Members are asked to:');
		expect(mentions).toContainEqual({
			kind: 'section',
			text: 'section 5',
			target: '5',
			anchor: 'part-2-p-5.0',
			part: 2,
			line: 178,
			column: 113,
		});
	});

	test('D: ten headings, two items in Roman numerals, and one recommendation', () => {
		const { paragraphs } = outlineOf(bodyOf(cheshireEast));
		expect(paragraphs.map(({ number }) => number).join(' ')).toBe('1 2 3 3(i) 3(ii) 4 5 6 7 8 9 10');
		expect(recommendationsOf(cheshireEast)).toMatchObject([
			{ key: '1', verb: 'receive', text: 'To receive and note the update.', anchor: 'p-2' },
		]);
	});

	test('E: the words that introduce the recommendations belong to each of them', () => {
		expect(recommendationsOf(wyreForest).map(({ key, verb, lead }) => `${key} ${verb} | ${lead}`)).toEqual([
			'2.1 endorse | The Cabinet is asked to DECIDE that:',
			'2.2 endorse | The Cabinet is asked to DECIDE that:',
			'2.3 promote | The Cabinet is asked to DECIDE that:',
		]);
	});

	test('E: the table has a heading for the rows of the neighbouring counties', () => {
		const page = pageOf(bodyOf(wyreForest));
		expect(page).toContain(
			'<tbody>\n<tr><th scope="rowgroup" colspan="3"><strong>Neighbouring Counties</strong></th></tr>',
		);
		expect(page).toContain('<th scope="row">Malvern Hills</th>\n<td class="numeric">82%</td>');
	});

	test('a body is not changed by being read or rendered, and gives the same page again', () => {
		const body = bodyOf(leicester);
		const root = parseBody(body);
		const before = JSON.stringify(root);
		readOutline(root, { recommendations: headings });
		findLosses(body, root);
		const context = { hrefOf: () => '/x/', files: new Map() };
		expect(renderBody(root, context)).toEqual(renderBody(root, context));
		expect(JSON.stringify(root)).toBe(before);
	});
});
