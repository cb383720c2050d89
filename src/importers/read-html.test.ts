import { describe, expect, test } from 'vitest';
import { showPaper } from '../../tests/read-paper.ts';
import { refusals } from './files/refusal.ts';
import { looksLikeHtml, readHtml } from './read-html.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a page is read in its own encoding', () => {
	test.each([
		['UTF-8', bytesOf('<p>£5 – “a”')],
		['UTF-8 with a mark', bytesOf('\uFEFF<p>£5 – “a”')],
		['UTF-8, though it says otherwise', bytesOf('<meta charset="iso-8859-1"><p>£5 – “a”')],
		['Windows-1252, which it names', latin('<meta charset=windows-1252><p>£5 \x96 \x93a\x94')],
		['Windows-1252, which it does not name', latin('<p>£5 \x96 \x93a\x94')],
		['an encoding that is none', latin('<meta charset="unknown"><p>£5 \x96 \x93a\x94')],
		['entities', bytesOf('<p>&pound;5 &#8211; &ldquo;a&#x201d;')],
		[
			'UTF-16',
			new Uint8Array(Uint16Array.from('\uFEFF<p>£5 – “a”', (letter) => letter.charCodeAt(0)).buffer),
		],
	])('%s', (_name, bytes) => {
		expect(showPaper(readHtml(bytes)).text).toBe('£5 – “a”');
	});

	test('such as a Cyrillic one', () => {
		expect(showPaper(readHtml(latin('<meta charset="windows-1251"><p>\xCE\xEF'))).text).toBe('Оп');
	});
});

describe('a page that cannot be read is refused', () => {
	test.each(['div', 'b', 'table><tr><td', 'span style="color:red"'])('when <%s> stands in itself', (tag) => {
		expect(readHtml(bytesOf(`<${tag}>`.repeat(100_000)))).toBe(refusals.deepPage);
	});

	test('when it has more parts than any report', () => {
		expect(readHtml(bytesOf('<br>'.repeat(700_000)))).toBe(refusals.longPage);
	});

	test('when it has no words', () => {
		expect(readHtml(bytesOf('<html><title>a</title><body><p>&nbsp;</p>'))).toBe(refusals.empty);
	});
});

test('a table whose cells claim to cover millions of others is read', () => {
	const cells = '<tr><td colspan=1000 rowspan=65000>word'.repeat(2000);
	expect(showPaper(readHtml(bytesOf(`<table>${cells}</table>`))).lost).toEqual([]);
});

test('a page that LibreOffice wrote may have lost its numbers, and says so', () => {
	const page = '<meta name="generator" content="LibreOffice 24.2 (Linux)"/><ol><li>Words</ol>';
	expect(showPaper(readHtml(bytesOf(page))).told).toMatch(/import the document itself/);
	expect(showPaper(readHtml(bytesOf('<ol><li>Words</ol>'))).told).toBe('');
});

test('a page with as many rules of style as paragraphs is read', () => {
	const rules = 'p{color:red;font-weight:bold}'.repeat(20_000);
	const page = `<style>${rules}</style>${'<p>word</p>'.repeat(20_000)}`;
	expect(showPaper(readHtml(bytesOf(page))).lost).toEqual([]);
});

test('a page is known by how it begins', () => {
	expect(looksLikeHtml(bytesOf(`${'<!-- a -->'.repeat(40)}<html>`))).toBe(true);
	expect(looksLikeHtml(bytesOf(`${'<!-- a -->'.repeat(40)}words`))).toBe(false);
	expect(looksLikeHtml(bytesOf('\uFEFF\n<!DOCTYPE html><p>a'))).toBe(true);
	expect(looksLikeHtml(bytesOf('<?xml version="1.0"?>\n<html xmlns="…">'))).toBe(true);
	expect(looksLikeHtml(bytesOf('1.0 Purpose <html>'))).toBe(false);
});
