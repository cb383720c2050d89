import { expect, test } from 'vitest';
import { searchedPart } from './search-index.ts';

const page = (main: string) =>
	`<!doctype html><html><head><title>T</title></head><body><header>Band</header><main id="main">${main}</main><footer>Foot</footer></body></html>`;

test('a page that marks no body is not searched', () => {
	expect(searchedPart(page('<p>A list</p>'))).toBeUndefined();
});

test('what is around the page is not searched, and does not make the index a new one', () => {
	const part = searchedPart(page('<div data-pagefind-body>Text</div>'));
	expect(part).toContain('Text');
	expect(part).not.toMatch(/Band|Foot|<title>/);
});

test('words of two cells, and of a name and its value, do not run into one', () => {
	const part = searchedPart(
		page(
			'<dl data-pagefind-body><dt>Title</dt><dd>Loneliness</dd></dl><table><tr><td>1</td><td>2</td></tr></table>',
		),
	);
	expect(part).toContain('<dt>Title</dt> <dd>');
	expect(part).toContain('<td>1</td> <td>');
});

test('a page without a main part is searched as a whole', () => {
	expect(searchedPart('<html><body data-pagefind-body>Text</body></html>')).toContain('Text');
});
