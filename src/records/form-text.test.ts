import { describe, expect, test } from 'vitest';
import { type FormData, readForForm, writeFromForm } from './form-text.ts';
import { reportSchema } from './report.ts';

const file = `---
# From the clerk.
template: lsp-report
title:   'Parks: a plan'

author: A Gardener # of the parks team
considered:
    - {body: cabinet, date: 2026-12-15}
reference: CAB/2026/081
# May stay empty.
wards:
themes: [Housing]
in_house: kept
---

1.  Text with  two spaces.

:::contact
:::
`;
const read = (text = file) => readForForm(text, reportSchema);
const saved = (change: FormData, text = file) => writeFromForm({ ...read(text), ...change }, reportSchema);

test('a form shows what may be typed in two ways in one', () => {
	expect(read()).toMatchObject({
		title: 'Parks: a plan',
		author: [{ name: 'A Gardener' }],
		themes: ['Housing'],
		text: '1.  Text with  two spaces.\n\n:::contact\n:::',
	});
});

describe('what was not changed stays as it is', () => {
	test('to the last byte, where nothing was', () => {
		for (const text of [file, `\uFEFF${file}`, file.replaceAll('\n', '\r\n'), file.trimEnd(), '---\n---\n'])
			expect(saved({}, text)).toBe(text);
	});

	test('where the form gives back empty fields, and fields of a map in another order', () => {
		const considered = [{ role: '', date: '2026-12-15', body: 'cabinet', item: undefined }];
		expect(saved({ considered, wards: [], exemption: { paragraphs: [], review: null } })).toBe(file);
	});

	test('where another field was', () => {
		expect(saved({ title: 'Parks' })).toBe(file.replace("title:   'Parks: a plan'", 'title: Parks'));
		expect(saved({ reference: '' })).toBe(file.replace('reference: CAB/2026/081\n', ''));
		expect(saved({ wards: ['Abbey'] })).toBe(file.replace('wards:\n', 'wards:\n  - Abbey\n'));
		expect(saved({ status: 'draft' })).toBe(file.replace('title:', 'status: draft\ntitle:'));
		expect(saved({ report_of: 'A: B' })).toBe(file.replace('reference:', 'report_of: "A: B"\nreference:'));
	});

	test('where the text was', () => {
		expect(saved({ text: 'Other.\n' })).toBe(`${file.slice(0, file.indexOf('\n1. '))}\nOther.\n`);
		const withLines = file.replaceAll('\n', '\r\n');
		expect(saved({ title: 'Parks' }, withLines)).toBe(
			withLines.replace("title:   'Parks: a plan'", 'title: Parks'),
		);
	});
});

test('a file whose details cannot be read is all text, and is kept as it is or mended there', () => {
	const broken = '---\ntitle: "A\n---\n\nText\n';
	expect(read(broken)).toMatchObject({ text: broken });
	expect(saved({ title: 'Typed in vain' }, broken)).toBe(broken);
	expect(saved({ text: file }, broken)).toBe(file);
});

test('a new file has its fields in the order of the guide, and dates and numbers as they were typed', () => {
	const data = {
		text: '## 1.0 Purpose\n',
		considered: [{ role: 'decide', body: 'cabinet', date: '2026-12-15', item: '8' }],
		decision_status: { key_decision: 'no' },
		title: 'no',
		template: 'lsp-report',
		wards: [],
	};
	expect(writeFromForm(data, reportSchema)).toBe(`---
template: lsp-report
title: no
considered:
  - body: cabinet
    date: 2026-12-15
    role: decide
    item: 8
decision_status:
  key_decision: no
---

## 1.0 Purpose
`);
});
