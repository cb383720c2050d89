import { expect, test } from 'vitest';
import { parseBody } from './parse.ts';
import { renderBody } from './render-body.ts';
import { outlineOf, pageOf } from './test-page.ts';

test('a body is cut where a block is printed, and each piece is whole', () => {
	const root = parseBody('## One\n\n:::contact\n:::\n\n- item\n\n:::implications\n:::');
	expect(renderBody(root, { hrefOf: () => undefined, files: new Map() })).toEqual([
		{ html: '<h2 id="s-one" data-pagefind-title="One">One</h2>' },
		{ block: 'contact' },
		{ html: '<ul>\n<li>item</li>\n</ul>' },
		{ block: 'implications' },
	]);
});

test('the head of a later part has the labels of the template’s header in bold, as the first has', () => {
	const body = '## One\n\n***\n\nWARDS AFFECTED All Wards\n\nWARDS\n\n# PART TWO';
	const page = pageOf(body, { labels: ['WARDS AFFECTED'] });
	expect(page).toContain('<p><strong>WARDS AFFECTED</strong> All Wards</p>\n<p>WARDS</p>');
	expect(pageOf(`WARDS AFFECTED All Wards\n\n${body}`, { labels: ['WARDS AFFECTED'] })).toMatch(/^<p>WARDS/);
});

test('only empty containers of a known name are blocks; all else is the text that was typed', () => {
	const body =
		'At 14:30, 3:1, to:Cabinet[*x*]{y} and ::leaf\n\n:::note\nText **bold**\n:::\n\n- x\n\n  :::contact\n  :::';
	expect(outlineOf(body).blocks).toEqual([]);
	expect(pageOf(body)).toMatchInlineSnapshot(`
		"<p>At 14:30, 3:1, to:Cabinet[<em>x</em>]{y} and ::leaf</p>
		<p>:::note
		Text <strong>bold</strong>
		:::</p>
		<ul>
		<li>
		<p>x</p>
		<p>:::contact
		:::</p>
		</li>
		</ul>"
	`);
});

test('a block may stand directly under a paragraph, have an empty line in it, and be typed in a quotation of code', () => {
	expect(
		outlineOf('Text\n:::contact\n\n:::\n\n- x\n:::appendices\n:::\n\n```\n:::consultees\n:::\n```').blocks,
	).toEqual(['contact', 'appendices']);
});

test('a link to a file says its type and size, and an image its width and height', () => {
	const files = new Map([
		['map.pdf', { href: '/files/map.pdf', type: 'PDF', size: 24_576 }],
		['site plan.png', { href: '/files/plan.png', type: 'PNG', size: 1_500_000, width: 640, height: 480 }],
	]);
	expect(
		pageOf('[Map](map.pdf), [Plan](<site plan.png>) and ![Plan](<site plan.png>)', { files }),
	).toMatchInlineSnapshot(
		`"<p><a href="/files/map.pdf">Map (PDF, 24 KB)</a>, <a href="/files/plan.png">Plan (PNG, 1.4 MB)</a> and <img src="/files/plan.png" alt="Plan" width="640" height="480" loading="lazy" decoding="async"></p>"`,
	);
});

test('a table scrolls, and says what its headings are the headings of', () => {
	expect(
		pageOf(
			'4.3 Text\n\nTable 1: Spending\n\n| Ward | 2008 | Note |\n| --- | --: | :-: |\n| North | £1,200 | x |\n| **South** | | |\n| East | (5.5%) | n/a |',
		),
	).toMatchInlineSnapshot(`
		"<p id="p-4.3" class="numbered" data-pagefind-title="Paragraph 4.3"><a href="#p-4.3" class="number">4.3</a> Text</p>
		<div class="table-scroll" role="region" aria-labelledby="table-caption-1" tabindex="0"><table><caption id="table-caption-1">Table 1: Spending</caption>
		<thead>
		<tr>
		<th scope="col">Ward</th>
		<th class="numeric" scope="col">2008</th>
		<th class="align-center" scope="col">Note</th>
		</tr>
		</thead>
		<tbody>
		<tr>
		<th scope="row">North</th>
		<td class="numeric">£1,200</td>
		<td class="align-center">x</td>
		</tr></tbody><tbody>
		<tr><th scope="rowgroup" colspan="3"><strong>South</strong></th></tr>
		<tr>
		<th scope="row">East</th>
		<td class="numeric">(5.5%)</td>
		<td class="align-center">n/a</td>
		</tr></tbody>
		</table></div>"
	`);
});

test('a sentence about a table is not its caption', () => {
	expect(pageOf('Table 1 shows the spending.\n\n| a | b |\n|---|---|\n| c | d |')).toContain(
		'<p>Table 1 shows the spending.</p>',
	);
});

test('a table is called by the place it stands in', () => {
	const table = '| a | b |\n|---|---|\n| c | d |';
	expect(pageOf(`4.3 Text\n\n${table}\n\nText\n\n${table}`).match(/aria-label="[^"]*"/g)).toEqual([
		'aria-label="Table: Paragraph 4.3"',
		'aria-label="Table: Paragraph 4.3 (2)"',
	]);
});

test('a gap in a table of two columns is no heading of rows, nor is a row of figures headed by one', () => {
	expect(pageOf('| Officer | Comment |\n|---|---|\n| Legal | |\n| Finance | None |')).not.toContain(
		'rowgroup',
	);
	expect(pageOf('| 2008 | 2009 |\n|---|---|\n| 5 | 6 |')).not.toContain('scope="row"');
});

test('footnotes stand at the end, with a heading and ways back', () => {
	expect(pageOf('Text[^a] and again[^a].\n\n[^a]: The note.')).toMatchInlineSnapshot(`
		"<p>Text<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup> and again<sup><a href="#fn-1" id="fnref-1-2" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>
		<section data-footnotes class="footnotes"><h2 id="footnote-label">Footnotes</h2>
		<ol>
		<li id="fn-1">
		<p>The note. <a href="#fnref-1" data-footnote-backref="" aria-label="Back to note 1 in the text" class="data-footnote-backref">↩</a> <a href="#fnref-1-2" data-footnote-backref="" aria-label="Back to note 1 in the text, place 2" class="data-footnote-backref">↩<sup>2</sup></a></p>
		</li>
		</ol>
		</section>"
	`);
});

test('a link that leaves the site says so; its scheme is written small', () => {
	expect(pageOf('[x](HTTPS://Example.org/A)')).toBe(
		'<p><a href="https://Example.org/A" rel="external">x</a></p>',
	);
});

test('punctuation stays as it was typed', () => {
	expect(pageOf('"Quoted" -- and... ~50 (c) 1/2')).toBe('<p>"Quoted" -- and... ~50 (c) 1/2</p>');
	expect(pageOf('~50 to 60~ and ~~gone~~')).toBe('<p>~50 to 60~ and <del>gone</del></p>');
});

test('boxes of a task list are the text that was typed', () => {
	expect(pageOf('- [ ] open\n- [x] done')).toBe('<ul>\n<li>[ ] open</li>\n<li>[x] done</li>\n</ul>');
});

test('simple HTML is kept, and has no attributes but those of tables and languages', () => {
	expect(pageOf('H<sub>2</sub>O <span lang="cy">Cymraeg</span> <b class="x" id="y">b</b>')).toBe(
		'<p>H<sub>2</sub>O <span lang="cy">Cymraeg</span> <b>b</b></p>',
	);
	expect(pageOf('<b>open\n\n## Next')).toContain('<p>&lt;b>open</p>');
});

test('a heading inside a list or a quotation is bold text', () => {
	expect(pageOf('> # Title\n> Text')).toBe(
		'<blockquote>\n<p><strong>Title</strong></p>\n<p>Text</p>\n</blockquote>',
	);
});

test('two footnotes whose names could be taken for one another have addresses of their own', () => {
	const page = pageOf('Text[^a] and[^a] and[^a-2].\n\n[^a]: One.\n\n[^a-2]: Two.');
	const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
