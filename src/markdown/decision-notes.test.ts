import { expect, test } from 'vitest';
import { outlineOf, pageOf } from './test-page.ts';

/** The page of a body with a note beside each recommendation, in which a note is only its first words: `[2.1]`. */
function noted(body: string): string {
	const notes = new Map(
		outlineOf(body).recommendations.map(({ key, line }) => [
			line,
			{
				name: key,
				label: 'Not part of the paper',
				decisions: [{ outcome: 'Agreed', tone: 'good', text: 'Cabinet', href: '/decisions/d/' }],
			},
		]),
	);
	return pageOf(body, { notes })
		.replace(/<div class="decision-note" role="note" aria-label="([^"]*)"[^>]*>.*?<\/div>/g, '[$1]')
		.replace(/ (?:id|class|data-[a-z-]+|href|role)="[^"]*"/g, '');
}

test('a note says what came of a recommendation and leads to the decision; the search leaves it out', () => {
	const decisions = [{ outcome: 'Not agreed', tone: 'ended', text: 'Cabinet', href: '/decisions/d/' }];
	const notes = new Map([[3, { name: 'Decision on 1.1', label: 'Not part of the paper', decisions }]]);
	expect(pageOf('## 1. Recommendations\n\n1.1 To approve it.', { notes })).toContain(
		'<div class="decision-note" role="note" aria-label="Decision on 1.1" data-pagefind-ignore=""><p class="decision-note__label">Not part of the paper</p><p class="decision-note__item decision-note__item--ended"><strong>Not agreed</strong> <a href="/decisions/d/">Cabinet</a></p></div>',
	);
});

test('it stands after the paragraph, and after the details that belong to it', () => {
	expect(
		noted(
			'## 1. Recommendations\n\n1.1 To approve:\n\n(a) the plan;\n\n(i) with its map;\n\n(b) the budget.\n\n1.2 To note it.\n\n- A detail.\n\nThe end.',
		),
	).toMatchInlineSnapshot(`
		"<h2><a>1.</a> Recommendations</h2>
		<p><a>1.1</a> To approve:</p>
		<p><a>(a)</a> the plan;</p>
		<p><a>(i)</a> with its map;</p>[1.1(a)]
		<p><a>(b)</a> the budget.</p>[1.1(b)]
		<p><a>1.2</a> To note it.</p>
		<ul>
		<li>A detail.</li>
		</ul>[1.2]
		<p>The end.</p>"
	`);
});

test('it stands inside the item of a list, which is still one list', () => {
	expect(
		noted('## Recommendations\n\nMembers are asked to:\n\n- approve the plan\n- fund it'),
	).toMatchInlineSnapshot(`
		"<h2>Recommendations</h2>
		<p>Members are asked to:</p>
		<ul>
		<li>approve the plan[1]</li>
		<li>fund it[2]</li>
		</ul>"
	`);
});

test('a number that stands alone is followed by its words, and then by the note', () => {
	expect(
		noted('## 1. Recommendations\n\n1.1\n\nTo approve the plan.\n\n1.2\n\nTo fund it.'),
	).toMatchInlineSnapshot(`
		"<h2><a>1.</a> Recommendations</h2>
		<p><a>1.1</a></p>
		<p>To approve the plan.</p>[1.1]
		<p><a>1.2</a></p>
		<p>To fund it.</p>[1.2]"
	`);
});

test('it finds its place in a paper with HTML of its own', () => {
	expect(
		noted('Text<br>more\n\n## 1. Recommendations\n\n1.1 To approve H<sub>2</sub>O.\n\n1.2 To note it.'),
	).toContain('</p>[1.1]\n<p><a>1.2</a> To note it.</p>[1.2]');
});
