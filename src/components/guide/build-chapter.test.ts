import { expect, test } from 'vitest';
import { buildChapter } from './build-chapter.ts';

test('a chapter has its title, its sections, links to other chapters and pictures with their size', () => {
	const pictures = new Map([
		['pictures/a.png', { href: '/_astro/a.1.png', type: 'PNG', size: 0, width: 600, height: 400 }],
	]);
	const { title, html, outline } = buildChapter(
		'# By hand\n\nSee [the rules](../rules.md).\n\n## Text\n\n![A page](pictures/a.png)\n',
		pictures,
	);
	expect(title).toBe('By hand');
	expect(outline.headings.map(({ text }) => text)).toEqual(['Text']);
	expect(html).toMatchInlineSnapshot(`
		"<p>See <a href="/guide/rules/">the rules</a>.</p>
		<h2 id="s-text" data-pagefind-title="Text">Text</h2>
		<p><img src="/_astro/a.1.png" alt="A page" width="600" height="400" loading="lazy" decoding="async"></p>"
	`);
});
