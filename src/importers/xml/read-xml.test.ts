import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { refusals } from '../files/refusal.ts';
import { attributeOf, elementsBelow, lettersIn } from './elements.ts';
import { readXml } from './read-xml.ts';

const prefixes = new Map([['urn:words', 'w']]);
const read = (text: string): ReturnType<typeof readXml> => readXml(strToU8(text), prefixes);
function rootOf(text: string): Parameters<typeof lettersIn>[0] {
	const outcome = read(text);
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.value;
}

describe('the names of a part have the usual prefixes', () => {
	test.each([
		'<w:p xmlns:w="urn:words"><w:t w:val="1">£5 &amp; more</w:t></w:p>',
		'<x:p xmlns:x="urn:words"><x:t x:val="1">£5 &#38; more</x:t></x:p>',
		'<p xmlns="urn:words" xmlns:w="urn:words"><t w:val="1"><![CDATA[£5 & more]]></t></p>',
		'<?xml version="1.0" encoding="UTF-8"?>\n<!-- a remark --><p xmlns="urn:words"><t xmlns:v="urn:words" v:val="1">£5 &amp; more</t></p>',
	])('%s', (text) => {
		const root = rootOf(text);
		expect(root.name).toBe('w:p');
		expect(lettersIn(root)).toBe('£5 & more');
		const [words] = elementsBelow(root, 'w:t');
		expect(attributeOf(words, 'w:val')).toBe('1');
	});

	test('and what borrows a usual prefix for another namespace does not pass for it', () => {
		expect(rootOf('<w:t xmlns:w="urn:else">no</w:t>').name).toBe('other:t');
	});
});

test('a part in UTF-16 is read', () => {
	const text = '\ufeff<w:p xmlns:w="urn:words">£</w:p>';
	const outcome = readXml(
		new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer),
		prefixes,
	);
	expect(outcome.ok && lettersIn(outcome.value)).toBe('£');
});

describe('a part is refused', () => {
	test.each([
		'<!DOCTYPE p SYSTEM "http://example.org/a.dtd"><p/>',
		'<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a;</p>',
		'<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><p>&b;</p>',
	])('when it declares a document type: %s', (text) => {
		expect(read(text)).toBe(refusals.doctype);
	});

	test.each([
		'',
		'words',
		'<p><t></p>',
		'<p>&a;</p>',
		'<p/><p/>',
		`${'<p>'.repeat(500)}${'</p>'.repeat(500)}`,
	])('when it is no well-formed XML, or too deep: %.40s', (text) => {
		expect(read(text)).toBe(refusals.damaged);
	});

	test('when it stands so deep in itself that no parser can follow', () => {
		expect(read(`${'<p>'.repeat(200_000)}${'</p>'.repeat(200_000)}`)).toBe(refusals.damaged);
	});
});
