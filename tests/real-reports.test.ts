import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { textOf, wordsOf } from '../src/markdown/words.ts';
import { type BuiltSite, buildForTest, realContent } from './site.ts';

const there = existsSync(realContent);
if (!there) console.log(`${realContent} is not here: the tests of the five real reports are left out.`);

let site: BuiltSite;
beforeAll(async () => {
	if (there) site = await buildForTest(realContent, 'real');
});

const reports = there
	? (readdirSync(join(realContent, 'reports'), { recursive: true }) as string[]).filter((path) =>
			path.endsWith('.md'),
		)
	: [];

/** The text of a report's page, as it is read from top to bottom. */
async function pageOf(id: string): Promise<string> {
	const html = await site.read(`reports/${id}/index.html`);
	return textOf(html.slice(html.indexOf('<main'), html.indexOf('</main>'))).replace(/\s+/g, ' ');
}

/** Looks for pieces of text one after another. Returns the first that is not there, after those before it. */
function firstMissing(text: string, pieces: string[]): string | undefined {
	let from = 0;
	for (const piece of pieces) {
		const at = text.toLowerCase().indexOf(piece.toLowerCase(), from);
		if (at < 0) return piece;
		from = at + piece.length;
	}
	return undefined;
}

describe.runIf(there)('every word and number of the source is on the page, in order', () => {
	test.each(reports)('%s', async (path) => {
		const source = readFileSync(join(realContent, 'reports', path), 'utf8');
		const body = source
			.slice(source.indexOf('\n---\n') + 5)
			.replace(/^:::.*$/gm, '')
			.replace(/\]\(mailto:[^)]*\)/g, ']')
			.replace(/^\|? ?---.*$/gm, '');
		const page = wordsOf(await pageOf(path.replace(/^.*\/|\.md$/g, '')));
		let from = 0;
		const missing: string[] = [];
		for (const word of wordsOf(body.replace(/[*[\]|]/g, ' '))) {
			const at = page.indexOf(word, from);
			if (at < 0) missing.push(word);
			else from = at + 1;
		}
		expect(missing).toEqual([]);
	});
});

/** What each paper prints above and below its text: its labels in their order, with what is filled in. */
const printed: Record<string, string[]> = {
	'briefing-note-community-cohesion-strategy': [
		...[
			'West Cheshire Together LSP report',
			'Report title',
			'Briefing note on a Community Cohesion Strategy',
			'Description',
			'Document purpose',
		],
		...[
			'Circulation list',
			'Thematic Partnership Chairs',
			'Author',
			'Alistair Jeffs',
			'Contact details',
			'Tel: 01244 972228',
		],
		...[
			'Publication date',
			'12 October 2009',
			'Target audience',
			'Cross reference',
			'(August 2009)',
			'(January 2009)',
			'(May 2008)',
		],
		...['Report narrative', '1.', '2.', '3.', '4.', 'Decision/Action required'],
	],
	'community-cohesion-update-stockport': [
		...[
			'REPORT TO:',
			'Stockport Partnership Board',
			'REPORT OF:',
			'Community Cohesion Working Group',
			'REPORT ON:',
			'22 July 2008',
		],
		...[
			'1.0',
			'INTRODUCTION',
			'5.0',
			'RECOMMENDATIONS',
			'5.1',
			'Board members',
			'6.0',
			'BACKGROUND PAPERS',
			'6.1',
			'DCLG, February 2008',
			'Supplement, May 2008',
		],
		...['7.0', 'CONTACT OFFICERS', 'louise.richardson@stockport.gov.uk', 'x. 3011'],
	],
	'community-cohesion-strategy-development': [
		...[
			'WARDS AFFECTED',
			'All Wards',
			'FORWARD TIMETABLE OF CONSULTATION AND MEETINGS:',
			'Cabinet',
			'15 March 2004',
			'Leicester Partnership',
			'17 March 2004',
		],
		...[
			'Community Cohesion Strategy Development',
			'Report of the',
			'Chief Executive',
			'1.0',
			'Purpose of Report',
			'5.0',
			'Report Author/Officer to contact:',
			'Haseeb Ahmad',
			'Tel: 252 6086',
			'E Mail: ahmah001@leicester.gov.uk',
		],
		...[
			'DECISION STATUS',
			'Key Decision',
			'No',
			'Reason',
			'N/A',
			'Appeared in Forward Plan',
			'No',
			'Executive or Council Decision',
			'Executive (Cabinet)',
		],
		...[
			'WARDS AFFECTED All Wards',
			'SUPPORTING INFORMATION',
			'1.0',
			'Report',
			'1.1',
			'1.2',
			'Recommendations',
			'4.3',
			'OTHER IMPLICATIONS',
			'YES/NO',
			'Paragraph References Within Supporting information',
		],
		...[
			'Equal Opportunities',
			'Yes',
			'All',
			'Policy',
			'Yes',
			'All',
			'Sustainable and Environmental',
			'No',
			'Crime and Disorder',
			'Yes',
			'Human Rights Act',
			'No',
			'Elderly/people on low income',
			'Yes',
		],
		...[
			'Background Papers – Local Government Act 1972',
			'Building a Picture of Community Cohesion',
			'Both documents are available',
			'Taking Forward Community Cohesion in Leicester',
			'Full copy or summary',
			'Report on the Community and Sector Consultation',
		],
		...[
			'6.0',
			'Consultations',
			'Corporate Equalities Strategy Group',
			'27 November 2003',
			'Community Cohesion Project Team',
			'24 February 2004',
			'7.0',
			'Report Author',
		],
	],
	'community-cohesion-scep': [
		...[
			'Community Cohesion',
			'Report to',
			'SCEP',
			'1 February 2017',
			'Date of report',
			'19 January 2017',
			'Author',
			'Sharon Angus-Crawshaw',
			'Community Strategy Manager',
		],
		...[
			'1.',
			'Purpose of the Report',
			'2.',
			'Recommendations, decisions, or actions required by the Partnership',
			'3.',
			'Background summary',
			'(i)',
			'(ii)',
			'4.',
			'5.',
			'6.',
			'7.',
			'8.',
			'9.',
			'10.',
			'Further information',
		],
		...['Crewe Community Cohesion Action Plan', '(See separate attachment).'],
	],
	'worcestershire-community-cohesion-strategy-for-all': [
		...[
			'Wyre Forest District Council Cabinet',
			'20 July 2010',
			'A Community Cohesion Strategy for All',
			'OPEN',
			'SUSTAINABLE COMMUNITY STRATEGY THEME:',
			'Stronger Communities',
			'CORPORATE PLAN AIM:',
			'A Better Quality of Life',
		],
		...[
			'CABINET MEMBER:',
			'Councillor T L Onslow',
			'DIRECTOR:',
			'Director of Community and Partnership Services',
			'CONTACT OFFICER:',
			'Linda Collis',
			'2900',
			'APPENDICES:',
			'Appendix 1',
			'circulated electronically',
		],
		...[
			'1.',
			'PURPOSE OF REPORT',
			'2.',
			'RECOMMENDATION',
			'The Cabinet is asked to DECIDE that:',
			'2.1',
			'2.2',
			'2.3',
			'4.3',
			'PLACE SURVEY 2008',
			'National Average',
			'76%',
			'59%',
			'Neighbouring Counties',
			'9.4',
		],
	],
};

describe.runIf(there)(
	'each report is in its own template: its labels and numbers in the paper’s order',
	() => {
		test.each(Object.entries(printed))('%s', async (id, pieces) => {
			const html = await site.read(`reports/${id}/index.html`);
			const article = textOf(html.slice(html.indexOf('<article'), html.indexOf('</article>'))).replace(
				/\s+/g,
				' ',
			);
			expect(firstMissing(article, pieces)).toBeUndefined();
		});
	},
);

test.runIf(there)(
	'the first of the cited documents is known to the month, by its code and its ISBN, and by who cites it',
	async () => {
		const page = textOf(await site.read('guidance/mainstreaming-community-cohesion/index.html'));
		for (const words of [
			'August 2009',
			'09CFD06053',
			'978-1-4098-1733-8',
			'Briefing note on a Community Cohesion Strategy',
		])
			expect(page).toContain(words);
	},
);

test.runIf(there)(
	'the register has each report with its paragraphs, its recommendations, what it cites and what cites it',
	async () => {
		const { records } = JSON.parse(await site.read('data/register.json')) as {
			records: Record<string, unknown>[];
		};
		const report =
			records.find(({ id }) => id === 'worcestershire-community-cohesion-strategy-for-all') ?? {};
		expect(report).toMatchObject({
			kind: 'report',
			url: '/reports/worcestershire-community-cohesion-strategy-for-all/',
			title: 'Worcestershire Partnership – A Community Cohesion Strategy for All',
		});
		expect(
			(report['recommendations'] as { key: string; verb: string }[]).map(({ key, verb }) => [key, verb]),
		).toEqual([
			['2.1', 'endorse'],
			['2.2', 'endorse'],
			['2.3', 'promote'],
		]);
		expect((report['paragraphs'] as { number: string }[]).map(({ number }) => number)).toContain('4.3');
		const guidance = records.find(({ id }) => id === 'thinking-local');
		expect(guidance?.['cited_by']).toMatchObject([
			{ kind: 'cites', from: 'community-cohesion-update-stockport' },
		]);
	},
);
