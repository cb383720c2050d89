import { expect, test } from 'vitest';
import { type ImportedReport, importReport } from '../src/importers/import-report.ts';
import { readSource } from '../src/importers/read-source.ts';
import { readTemplate, type TemplateFile } from '../src/records/read-record.ts';
import { registerOf, templates } from './council-of.ts';

const bodies = {
	'bodies/marlbridge-council.md':
		'---\nname: Marlbridge Borough Council\nkind: council\nregime: council\n---\n',
	'bodies/cabinet.md': '---\nname: Cabinet\nkind: cabinet\nregime: executive\n---\n',
	'bodies/scrutiny.md': '---\nname: Overview and Scrutiny Committee\nkind: scrutiny\nregime: council\n---\n',
	'bodies/safer.md':
		'---\nname: Safer Marlbridge Partnership\nkind: partnership\nregime: statutory_partnership\n---\n',
};
const records = registerOf(bodies).register.records;

/** A paper as a word processor saves it for the web. */
async function imported(html: string, own: TemplateFile[] = []): Promise<ImportedReport> {
	const source = await readSource(new TextEncoder().encode(`<!doctype html><body>${html}`), 'paper.html');
	if (!source.ok) throw new Error(source.reason);
	const outcome = importReport(source.value, {
		templates: [...templates.values(), ...own],
		records: [...records],
	});
	if (!outcome.ok) throw new Error(outcome.reason);
	expect(outcome.value.notes.filter(({ kind }) => kind === 'lost')).toEqual([]);
	return outcome.value;
}
const rows = (...cells: string[][]): string =>
	`<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

test('a date in bold above the title is the day of the meeting and no numbered heading', async () => {
	const { fields } =
		await imported(`<p><b>MARLBRIDGE BOROUGH COUNCIL</b><p><b>CABINET</b><p><b>15 December 2026</b>
		<p><b>A new roof for the pool</b><p>OPEN${rows(['CABINET MEMBER:', 'Councillor Amira Holt'], ['DIRECTOR:', 'Priya Nandakumar'])}
		<h1>1. PURPOSE OF REPORT</h1><p>1.1 To replace the roof.<h1>2. RECOMMENDATION</h1><p>2.1 The roof is replaced.`);
	expect(fields).toMatchObject({
		title: 'A new roof for the pool',
		considered: [{ body: 'cabinet', date: '2026-12-15' }],
		lead_member: 'Councillor Amira Holt',
		lead_director: 'Priya Nandakumar',
		classification: 'open',
	});
});

test('“Report to Cabinet” below the name of the council says who considers it', async () => {
	const { fields } =
		await imported(`<p><b>Marlbridge Borough Council</b><p><b>Report to Cabinet</b><p>Date of meeting: 15 December 2026
		<p>Title: Rents<p><b>Purpose of Report</b><p>1.1 To set rents.<p><b>Recommendation</b><p>2.1 That the rents are approved.`);
	expect(fields).toMatchObject({
		title: 'Rents',
		considered: [{ body: 'cabinet', date: '2026-12-15', role: 'decide' }],
	});
});

test('a bold line without a number is a heading within the section whose numbers go on below it', async () => {
	const { text } = await imported(`<p>CABINET MEMBER: Councillor Holt<h1>4. KEY ISSUES</h1><p>4.1 One.
		<p><b>Why not patch it</b><p>4.2 Two.<p><b>Background papers</b><p>None.`);
	expect(text).toContain('\n### Why not patch it\n');
	expect(text).toContain('\n## Background papers\n');
});

const twoPart = `<p>WARDS AFFECTED<p>Abbey and Northgate<p><b>FORWARD TIMETABLE OF CONSULTATION AND MEETINGS:</b>
	${rows(['Overview and Scrutiny Committee', '8 December 2026'], ['Cabinet', '15 December 2026'])}
	<p><b>School streets</b><p><b>Report of the Director of Communities</b><h1>1.0 Purpose of Report</h1><p>1.1 To decide.
	<h1>3.0 Recommendations</h1><p>3.1 Cabinet is asked to:<ul><li>make three school streets permanent; and<li>note the objections.</ul>
	<p><b>DECISION STATUS</b>${rows(['Key Decision', 'No'], ['Reason', 'N/A'])}
	<p>WARDS AFFECTED: Abbey and Northgate<p><b>School streets</b><p><b>Report of the Director of Communities</b>
	<h1>SUPPORTING INFORMATION</h1><h1>1.0 Report</h1><p>1.1 More.<h1>5.0 Background Papers – Local Government Act 1972</h1>
	<p>Objections to the orders, held by Highways<h1>6.0 Consultations</h1>
	${rows(['Consultee', 'Date', 'Response'], ['Head teachers', 'September 2026', 'In support'], ['Bus companies', '3 October 2026', 'None'])}`;

test('a label with its value on the next line, and a timetable in a table of its own, are details', async () => {
	const { fields, notes } = await imported(twoPart);
	expect(fields).toMatchObject({
		wards: ['Abbey', 'Northgate'],
		considered: [
			{ body: 'scrutiny', date: '2026-12-08', role: 'scrutinise' },
			{ body: 'cabinet', date: '2026-12-15', role: 'decide' },
		],
		decision_status: { key_decision: 'no' },
		cross_references: [{ printed: 'Objections to the orders', available: 'held by Highways' }],
		consultees: [
			{ name: 'Head teachers', date: '2026-09', response: 'In support' },
			{ name: 'Bus companies', date: '2026-10-03', response: 'None' },
		],
	});
	expect(notes.filter(({ text }) => text.includes('above the first heading'))).toEqual([]);
});

test('what a second part repeats above its heading stands between the rule and that heading', async () => {
	const { text } = await imported(twoPart);
	expect(
		text.slice(text.indexOf('## DECISION STATUS'), text.indexOf('## 1.0 Report')),
	).toBe(`## DECISION STATUS

:::decision_status
:::

***

WARDS AFFECTED: Abbey and Northgate

**School streets**

**Report of the Director of Communities**

# SUPPORTING INFORMATION

`);
});

test('a table in a form keeps its columns, and the rows of the form below it are headings still', async () => {
	const form = `<table><tr><td>6.<td><b>Challenges, Risks and Opportunities</b></tr><tr><td colspan=2><p>None.<p>At all.</tr>
		<tr><td>7.<td><b>Context / Activity</b></tr><tr><td colspan=2><p>Marshals worked.${rows(['Quarter', 'Calls'], ['Q1', '88'])}</tr>
		<tr><td>8.<td><b>Financial implications</b></tr><tr><td colspan=2><p>£48,000.</tr></table>`;
	const { text, fields } =
		await imported(`<p><b>Night-time economy</b>${rows(['Report to', 'Safer Marlbridge Partnership 3.12.2026'], ['Author', 'Chief Inspector Dele Okafor, Marlshire Police'])}
		${form}<p>It is paid by the council and Marlshire Police.`);
	expect(text).toContain('| Quarter | Calls |\n| --- | --- |\n| Q1 | 88 |\n\n## 8. Financial implications');
	expect(fields['author']).toBe('Chief Inspector Dele Okafor, Marlshire Police');
});

test('two contact officers are two, and a council that a partner is of keeps its whole name', async () => {
	const { fields, text } =
		await imported(`<p>REPORT TO: Cabinet<p>REPORT OF: Hub Manager<p>REPORT ON: 10th December 2026<p><b>SUBJECT: Repair cafés</b>
		<h1>6.0 BACKGROUND PAPERS</h1><p>6.1 Repair café survey, October 2026<h1>7.0 CONTACT OFFICERS</h1>
		<p>Nadia Brook<br>Parks and Open Spaces, Marlbridge Borough Council<br>nadia.brook@marlbridge.example, 01632 960155
		<p>Tom Ellery, Volunteer Co-ordinator, 01632 960156`);
	expect(fields).toMatchObject({
		title: 'Repair cafés',
		contact: [
			{ name: 'Nadia Brook', team: 'Parks and Open Spaces', organisation: 'Marlbridge Borough Council' },
			{ name: 'Tom Ellery', post: 'Volunteer Co-ordinator', telephone: '01632 960156' },
		],
		cross_references: [{ printed: 'Repair café survey, October 2026' }],
	});
	expect(text).toContain('\n6.1\n\n:::cross_references');
});

test('a picture stays in the text: among background papers, in the header, and above the title', async () => {
	const picture = (words: string): string =>
		`<img alt="${words}" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==">`;
	const { fields, text, images } =
		await imported(`<p>${picture('The crest')}<p>REPORT TO: Cabinet<p>REPORT OF: Hub Manager ${picture('Her face')}
		<p>REPORT ON: 10th December 2026<p>Bus shelters<h1>6.0 BACKGROUND PAPERS</h1><p>Shelter survey, October 2026<p>${picture('A map')}
		<h1>7.0 CONTACT OFFICERS</h1><p>Nadia Brook, 01632 960155`);
	expect(fields['title']).toBe('Bus shelters');
	expect(fields['cross_references']).toEqual([
		{ kind: 'background_paper', printed: 'Shelter survey, October 2026' },
	]);
	for (const words of ['The crest', 'Her face', 'A map']) expect(text).toContain(`![${words}](`);
	expect(images).toHaveLength(3);
});

test('a council’s own template has its body in the masthead and its day beside a label', async () => {
	const file =
		'---\nname: Officer decision\nuse: For an officer.\nmasthead: "{body}: record of decision"\nheader:\n  - label: Subject\n    field: title\n  - label: Date of decision\n    field: considered.date\n---\n\n## Decision\n\nThat\n';
	const own = readTemplate({
		path: 'officer-decision.md',
		file: 'templates/officer-decision.md',
		bytes: new TextEncoder().encode(file),
	});
	if (!own.ok) throw new Error(JSON.stringify(own.problems));
	const { fields } = await imported(
		`<p><b>Cabinet: record of decision</b>${rows(['Subject', 'A grant'], ['Date of decision', 'Thursday, 10 December 2026'])}<h2>Decision</h2><p>That £4,800 is granted.`,
		[own.value],
	);
	expect(fields).toMatchObject({
		template: 'officer-decision',
		title: 'A grant',
		considered: [{ body: 'cabinet', date: '2026-12-10' }],
	});
});

test('two labels side by side are two details, and so are labels that most councils print', async () => {
	const { fields } = await imported(`<p>Cabinet – Tuesday 15 December 2026<h1>Grants to village halls</h1>
		${rows(['Cabinet Member', 'Councillor Holt', 'Director', 'Priya Nandakumar'], ['Report no.', 'CAB/2026/093', 'Wards', 'All'], ['Contact officer:', 'Joe Tan, Grants Officer, 01632 960171', 'Classification', 'Open'])}
		<h1>Purpose of report</h1><p>1. To award grants.<h1>Recommendation</h1><p>2. That grants are awarded.`);
	expect(fields).toMatchObject({
		title: 'Grants to village halls',
		reference: 'CAB/2026/093',
		wards: 'all',
		lead_member: 'Councillor Holt',
		lead_director: 'Priya Nandakumar',
		contact: [{ name: 'Joe Tan', post: 'Grants Officer', telephone: '01632 960171' }],
		classification: 'open',
	});
});
