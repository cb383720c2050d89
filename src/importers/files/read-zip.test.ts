import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip } from './read-zip.ts';
import { refusals } from './refusal.ts';

const text = strToU8('All the words of a report. '.repeat(200));
const archive = (): Uint8Array =>
	zipSync({ 'word/document.xml': text, 'word/stored.xml': [text, { level: 0 }] });
const all = (): boolean => true;

/** Writes a number of four bytes at each place where this one stands. */
function replaceNumber(bytes: Uint8Array, from: number, to: number): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at + 4 <= copy.length; at += 1)
		if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
	return copy;
}

describe('an archive is unpacked', () => {
	test('with the files that are wanted, and the names of all', () => {
		const outcome = readZip(archive(), (name) => name.endsWith('stored.xml'));
		if (!outcome.ok) throw new Error(outcome.reason);
		expect(outcome.value.names).toEqual(['word/document.xml', 'word/stored.xml']);
		expect([...outcome.value.files]).toEqual([['word/stored.xml', text]]);
	});

	test('with the bytes that went in', () => {
		const outcome = readZip(archive(), all);
		expect(outcome.ok && outcome.value.files.get('word/document.xml')).toEqual(text);
	});
});

describe('an archive that cannot be trusted is refused', () => {
	test('when it is cut short anywhere', () => {
		const bytes = archive();
		for (let length = 0; length < bytes.length; length += 97)
			expect(readZip(bytes.subarray(0, length), all)).toBe(refusals.damaged);
	});

	test('when a byte of a file in it was changed', () => {
		const bytes = archive();
		for (const at of [80, bytes.indexOf(text[10] ?? 0, 300)]) {
			const changed = bytes.slice();
			changed[at] = (changed[at] ?? 0) ^ 0x20;
			expect(readZip(changed, all)).toBe(refusals.damaged);
		}
	});

	test('when a file in it is larger than the archive says', () => {
		expect(readZip(replaceNumber(archive(), text.length, text.length - 1), all)).toBe(refusals.damaged);
	});

	test('when the archive says that a file in it is very large, before it is unpacked', () => {
		const packed = zipSync({ 'word/document.xml': text });
		expect(readZip(replaceNumber(packed, text.length, 0xfffffff0), all)).toBe(refusals.bomb);
	});

	test('when a file in it is made to grow', () => {
		const zeros = new Uint8Array(16 * 1024 * 1024);
		expect(readZip(zipSync({ 'word/document.xml': zeros }), all)).toBe(refusals.bomb);
		expect(
			readZip(zipSync({ 'word/document.xml': zeros, 'a.xml': text }), (name) => name === 'a.xml').ok,
		).toBe(true);
	});

	test('when its files are encrypted', () => {
		const bytes = archive();
		const view = new DataView(bytes.buffer);
		for (let at = 0; at + 4 < bytes.length; at += 1)
			if (view.getUint32(at, true) === 0x02014b50)
				view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
		expect(readZip(bytes, all)).toBe(refusals.password);
	});
});
