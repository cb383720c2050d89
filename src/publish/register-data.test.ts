import { expect, test } from 'vitest';
import { cabinet, entriesOf, file, report } from '../../tests/council-of.ts';
import { commonFields, writtenFields } from '../register/data-fields.ts';
import { buildReferences, formatRegister, streamText, toData } from './register-data.ts';

const today = '2026-11-23';
const entries = [
	...entriesOf({
		...cabinet,
		'guidance/guide.md': file({ title: 'Guide', url: 'https://gov.example/guide', standing: 'withdrawn' }),
		'reports/2026/a.md': report(
			{
				reference: 'CAB/2026/001',
				cross_references: 'guide',
				contact: '[{name: Gone, until: 2026-01-01}, {name: Here}]',
			},
			'## 1.0 Recommendations\n\n1.1 To approve the plan.\n',
		),
		'decisions/2026/d.md': file({
			status: 'published',
			report: 'a',
			body: 'cabinet',
			date: '2026-03-09',
			outcomes: '[{recommendation: "1.1", outcome: agreed_as_amended, resolution: To approve half.}]',
			actions: '[{what: Begin, recommendation: "1.1", owner: Director, due: 2026-06-01, state: ongoing}]',
		}),
		'reports/2026/b.md': report({}, '## 1.0 Text\n\n1.1 See CAB/2026/001.\n'),
	}).values(),
];
const site = { name: 'Test Council', base_url: 'https://test.example' };
const data = (id: string) =>
	entries.filter((entry) => entry.id === id).map((entry) => toData(entry, today))[0];

test('the register is one JSON document of every record, read as it is made', async () => {
	const text = await new Response(streamText(formatRegister({ entries, site, today }))).text();
	const { council, base_url, records } = JSON.parse(text);
	expect([council, base_url]).toEqual(['Test Council', 'https://test.example']);
	expect(records.map(({ id }: { id: string }) => id)).toEqual(['cabinet', 'guide', 'a', 'd', 'b']);
});

test('a register of nothing is sound too', () => {
	expect(JSON.parse([...formatRegister({ entries: [], site, today })].join('')).records).toEqual([]);
});

test('a report has its numbered paragraphs, what it recommends, what it cites and what refers to it', () => {
	expect(data('a')).toMatchObject({
		paragraphs: expect.arrayContaining([{ number: '1.1', anchor: 'p-1.1', part: 1 }]),
		recommendations: [{ key: '1.1', verb: 'approve', text: 'To approve the plan.' }],
		cross_references: [{ kind: 'cites', to: 'guide', url: '/guidance/guide/', title: 'Guide' }],
		cited_by: [{ kind: 'mentions', from: 'b', url: '/reports/b/' }],
	});
});

test('a recommendation has what was decided on it and done about it, and a decision where it stands', () => {
	const decided = { decision: 'd', outcome: 'agreed_as_amended', resolution: 'To approve half.' };
	expect(data('a')?.['recommendations']).toMatchObject([
		{
			key: '1.1',
			outcomes: [decided],
			actions: [{ what: 'Begin', owner: 'Director', due: '2026-06-01', state: 'ongoing', decision: 'd' }],
		},
	]);
	const standing = { state: 'in_effect', since: '2026-03-09', by: 'cabinet', decision: 'd' };
	expect(data('d')).toMatchObject({ standing });
	expect(data('a')).toMatchObject({ standing, decisions: ['d'] });
});

test('contact details that have ended are not given away', () => {
	expect(data('a')?.['contact']).toEqual([{ name: 'Here' }]);
});

test('a field does not hide another of the same name', () => {
	expect(data('guide')).toMatchObject({
		kind: 'guidance',
		url: '/guidance/guide/',
		document_url: 'https://gov.example/guide',
		standing: 'withdrawn',
	});
	expect(data('cabinet')).toMatchObject({ kind: 'body', body_kind: 'cabinet', title: 'Cabinet' });
});

test('every field of every record is documented', () => {
	const common = commonFields.map(({ name }) => name);
	for (const entry of entries) {
		const documented = new Set([...common, ...writtenFields(entry.kind).map(({ name }) => name)]);
		expect(
			Object.keys(toData(entry, today)).filter((name) => !documented.has(name)),
			entry.id,
		).toEqual([]);
	}
});

test('the documentation says what a field may hold', () => {
	const fields = new Map(writtenFields('report').map(({ name, type }) => [name, type]));
	expect(fields.get('classification')).toBe('one of `open`, `part_exempt`, `exempt`');
	expect(fields.get('wards')).toBe('list of text');
	expect(fields.get('considered')).toBe('list of objects with `body`, `date`, `role`, `item`');
});

test('reports are found by their number', () => {
	expect(buildReferences(entries)).toEqual({ 'CAB/2026/001': { url: '/reports/a/', title: 'A report' } });
});
