import { expect, test } from 'vitest';
import { cabinet, file, registerOf, templates } from '../../../tests/council-of.ts';
import { importReport } from '../import-report.ts';
import { readText } from '../read-text.ts';

const { register } = registerOf({
	...cabinet,
	'bodies/council.md': file({ name: 'Test Council', kind: 'council', regime: 'council' }),
});

/** The route that the details get from the lines above the text. */
function routeOf(...masthead: string[]): unknown {
	const text = [...masthead, 'WARDS AFFECTED: All', '1. PURPOSE OF REPORT', '1.1 To tell.'].join('\n\n');
	const source = readText(new TextEncoder().encode(text));
	if (!source.ok) throw new Error(source.reason);
	const outcome = importReport(source.value, {
		templates: [...templates.values()],
		records: register.records,
		template: 'cabinet-report',
	});
	return outcome.ok ? outcome.value.fields['considered'] : outcome.reason;
}

test('the body below the name of its council considers the paper, and not the council', () => {
	expect(routeOf('TEST COUNCIL', 'CABINET', '15TH DECEMBER 2026')).toEqual([
		{ body: 'cabinet', date: '2026-12-15' },
	]);
});

test('the council considers a paper that names it alone', () => {
	expect(routeOf('TEST COUNCIL', '15TH DECEMBER 2026')).toEqual([{ body: 'council', date: '2026-12-15' }]);
});
