import { expect, test } from 'vitest';
import { lossesIn, pageOf } from './test-page.ts';

/** Markdown that tries to run a script, to load something, or to take over an address of the page. */
const hostile = [
	'<script>alert(1)</script>',
	'<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
	'<scr<script>ipt>alert(1)</scr</script>ipt>',
	'<script\n>alert(1)</script\n>',
	'text <script>alert(1)',
	'<img src=x onerror=alert(1)>',
	'<img src=x:x onerror="alert(1)" />',
	'<image href=x onerror=alert(1)>',
	'<b onmouseover=alert(1)>x</b>',
	'<b/onclick=alert(1)>x</b>',
	'<b\nonclick\n=\nalert(1)>x</b>',
	'<b onclick=`alert(1)`>x</b>',
	'<b title="a" onclick="alert(1)">x</b>',
	'<svg onload=alert(1)>',
	'<svg><script>alert(1)</script></svg>',
	'<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
	'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
	'<math href="javascript:alert(1)">x</math>',
	'<style>@import "https://evil.example";</style>',
	'<p style="background:url(javascript:alert(1))">x</p>',
	'<iframe src="javascript:alert(1)"></iframe>',
	'<iframe srcdoc="<script>alert(1)</script>"></iframe>',
	'<meta http-equiv="refresh" content="0;url=https://evil.example">',
	'<base href="https://evil.example/">',
	'<link rel=stylesheet href=https://evil.example/x.css>',
	'<form action="https://evil.example"><input name=q><button>x</button></form>',
	'<object data="javascript:alert(1)"></object>',
	'<embed src="javascript:alert(1)">',
	'<video><source onerror="alert(1)"></video>',
	'<details open ontoggle=alert(1)>x</details>',
	'<template><script>alert(1)</script></template>',
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
	'<textarea><script>alert(1)</script></textarea>',
	'<title><script>alert(1)</script></title>',
	'<xmp><script>alert(1)</script></xmp>',
	'<plaintext>',
	'<a href="javascript:alert(1)">x</a>',
	'<td onclick=alert(1)>x</td>',
	'<table><td background="javascript:alert(1)">x</table>',
	'<div id="p-1.1" class="numbered">x</div>\n\n1.1 Text',
	'<span data-pagefind-title="Council resolves">x</span>',
	'<report-block data-name="contact"></report-block>',
	'<!--><script>alert(1)</script>-->',
	'<!-- --!><script>alert(1)</script> -->',
	'<![CDATA[<script>alert(1)</script>]]>',
	'<?xml-stylesheet href="javascript:alert(1)"?>',
	'<!DOCTYPE html><script>alert(1)</script>',
	'[x](javascript:alert(1))',
	'[x](JaVaScRiPt:alert(1))',
	'[x](&#106;avascript:alert(1))',
	'[x](&#x6A&#x61;vascript:alert(1))',
	'[x](java&Tab;script:alert(1))',
	'[x](java&NewLine;script:alert(1))',
	'[x](&#1;javascript:alert(1))',
	'[x](<java\tscript:alert(1)>)',
	'[x](javascript&colon;alert(1))',
	'[x](javascript\\:alert(1))',
	'[x](vbscript:msgbox(1))',
	'[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
	'[x](blob:https://a.org/x)',
	'[x](view-source:javascript:alert(1))',
	'<javascript:alert(1)>',
	'<data:text/html,<script>alert(1)</script>>',
	'[x][y]\n\n[y]: javascript:alert(1)',
	'![x](javascript:alert(1))',
	'![x](data:image/svg+xml;base64,PHN2Zy8+)',
	'![x" onerror="alert(1)](a.png)',
	'![x](a.png"onerror="alert(1))',
	'![x](a.png "x\\" onerror=\\"alert(1)")',
	'[x](https://a.org/"onclick="alert(1))',
	'[x](https://a.org "x\\"onclick=\\"alert(1)")',
	'[<img src=x onerror=alert(1)>](https://a.org)',
	'<https://a.org/"onclick="alert(1)>',
	'https://a.org/"onclick="alert(1)',
	'a@b.org"onclick="alert(1)',
	'Text[^p-1.1]\n\n[^p-1.1]: Note\n\n1.1 Text',
	'Text[^"onclick="alert(1)]\n\n[^"onclick="alert(1)]: Note',
	'Text[^<script>]\n\n[^<script>]: Note',
	'## <script>alert(1)</script>',
	'## "onmouseover="alert(1)',
	'## getElementById\n\n## cookie\n\n## forms',
	':::contact{onclick=alert(1)}\n:::',
	':::contact{style="x" id="p-1.1" class="x"}\n:::',
	'::script[alert(1)]{src=https://evil.example}',
	':script[alert(1)]{onclick=x}',
	':::script\nalert(1)\n:::',
	'```"onclick="alert(1)\nx\n```',
	'```html\n<script>alert(1)</script>\n```',
	'`<script>alert(1)</script>`',
	'| <script>alert(1)</script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | 2 |',
	'Table 1: <img src=x onerror=alert(1)>\n\n| a | b |\n|---|---|\n| 1 | 2 |',
	'1.1 <img src=x onerror=alert(1)>',
	'(a) [x](javascript:alert(1))',
	'# </h2><script>alert(1)</script>',
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'\\<script>alert(1)\\</script>',
	'<b>\n\n<script>\n\nalert(1)\n\n</script>\n\n</b>',
	'\u0000<script>alert(1)</script>',
	'<\u0000script>alert(1)</script>',
	'<ſcript>alert(1)</ſcript>',
	'</p><script>alert(1)</script>',
	'<table><tr><td>x</td></tr></table><script>alert(1)</script>',
	'CAB/2004/031"onclick="alert(1)',
];

const tags =
	/^(?:a|abbr|b|blockquote|br|caption|code|del|details|div|em|h[2-6]|hr|i|img|li|ol|p|pre|section|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)$/;
const names =
	/^(?:alt|aria-describedby|aria-label|aria-labelledby|class|colspan|data-footnote-backref|data-footnote-ref|data-footnotes|data-pagefind-title|decoding|height|href|id|loading|rel|role|rowspan|scope|src|tabindex|width)$/;

/** What is wrong with a page: a tag, an attribute or an address that is not one of ours. */
function intrudersIn(page: string): string[] {
	const found: string[] = [];
	const text = page.replace(
		/<\/?([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g,
		(_tag, name: string, attributes: string) => {
			if (!tags.test(name)) found.push(name);
			for (const [, attribute = '', value = ''] of attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)) {
				if (!names.test(attribute)) found.push(attribute);
				if (/^(?:href|src)$/.test(attribute) && !/^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/.test(value))
					found.push(value);
			}
			return '';
		},
	);
	if (text.includes('<')) found.push(text.slice(text.indexOf('<'), text.indexOf('<') + 20));
	return found;
}

test.each(hostile)('%j runs nothing', (body) => {
	expect(intrudersIn(pageOf(body))).toEqual([]);
});

test('content takes over no address of the page, and names no result of the search', () => {
	for (const body of hostile) {
		const page = pageOf(body);
		const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
		expect(new Set(ids).size, body).toBe(ids.length);
		for (const id of ids)
			expect(id, body).toMatch(
				/^(?:part-\d+(?:-[ps]-.*)?|[ps]-.*|fn-.*|fnref-.*|footnote-label|table-caption-\d+)$/,
			);
		expect(page, body).not.toContain('Council resolves"');
	}
});

test('what would be removed is told: nothing is dropped in silence', () => {
	const silent = hostile.filter(
		(body) =>
			/<(?:script|img|svg|iframe|form|base|meta)\b/i.test(body) &&
			!/[`\\]|\[\^/.test(body) &&
			lossesIn(body).length === 0,
	);
	expect(silent).toEqual([]);
});
