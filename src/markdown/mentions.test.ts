import { expect, test } from 'vitest';
import { outlineOf, pageOf } from './test-page.ts';

const paper = '## 1. One\n\n1.1 First.\n\n## 4.0 Four\n\n4.3 Text.\n\n4.5 Text.\n\n## 5. Five\n\n';

/** The mentions of a text in a paper with sections 1, 4 and 5, as `text -> anchor`. */
const mentionsIn = (text: string) =>
	outlineOf(`${paper}${text}`).mentions.map((mention) => `${mention.text} -> ${mention.anchor ?? 'nothing'}`);

test.each([
	['see section 5.', ['section 5 -> p-5']],
	['Section 4 and section 4.0', ['Section 4 -> p-4.0', 'section 4.0 -> p-4.0']],
	['sections 1, 4 and 5', ['sections 1 -> p-1', '4 -> p-4.0', '5 -> p-5']],
	['paragraphs 4.3 to 4.5', ['paragraphs 4.3 -> p-4.3', '4.5 -> p-4.5']],
	['para 4.3 and paras. 4.3-4.5', ['para 4.3 -> p-4.3', 'paras. 4.3 -> p-4.3', '4.5 -> p-4.5']],
	['see paragraph\n4.3 above', ['paragraph\n4.3 -> p-4.3']],
	['section 7 and paragraph 9.9', ['section 7 -> nothing', 'paragraph 9.9 -> nothing']],
	['section 5 of this report', ['section 5 -> p-5']],
	['section 5 of the report', ['section 5 -> p-5']],
	['Appendix 1 and appendices A and B', ['Appendix 1 -> nothing', 'appendices A -> nothing', 'B -> nothing']],
	['report CAB/2004/031.', ['CAB/2004/031 -> nothing']],
])('"%s" mentions %j', (text, mentions) => {
	expect(mentionsIn(text)).toEqual(mentions);
});

test.each([
	'section 149 of the Equality Act 2010',
	'section 5 of the Crime and Disorder Act 1998',
	'section 4 of that Act',
	'section 1 of the Act',
	'Equality Act 2010, section 4',
	'Local Government Act 1972 section 5',
	's.100B and s100D',
	'section 100D(5)',
	'the Section 151 Officer',
	'a section 106 agreement',
	'duties under Section 17',
	'section 5 notices',
	'paragraph 3 of Schedule 12A',
	'paragraph 3 of Part 1 of Schedule 12A',
	'paragraphs 1 and 2 of Part I of Schedule 12A',
	'exempt under paragraph 3',
	'section 4 of the strategy',
	'section 4 of that report',
	'section 4 of report CAB-2004',
	'paragraph 4.3 of the Strategy',
	'Appendix 1 to the Constitution',
	'subsection 5',
	'sections of the community',
	'ABC/2004/0311 and X/2004/031',
	'http://example.org/CAB/2004/031/',
])('"%s" mentions nothing of this paper', (text) => {
	expect(mentionsIn(text)).toEqual([]);
	expect(pageOf(`${paper}${text}`)).not.toMatch(/<a href="#[^"]*">(?:section|paragraph|Appendix)/i);
});

test('code and links hold no mentions, nor do the first words of a heading', () => {
	expect(
		mentionsIn('`section 5` and [section 5](https://example.org)\n\n## Appendix 1\n\n## Section 5'),
	).toEqual([]);
});

test('an appendix that is in the body is where its heading is', () => {
	expect(mentionsIn('See Appendix 2.\n\n## Appendix 2: Outline')).toEqual([
		'Appendix 2 -> s-appendix-2-outline',
	]);
});

test('a mention leads to its own part first, to the part it names, or else to the first that has it', () => {
	const { mentions } = outlineOf(
		'1.1 One.\n\n1.2 Two.\n\n# PART TWO\n\n1.1 See paragraph 1.1, paragraph 1.2 and paragraph 1.1 of part one.',
	);
	expect(mentions.map(({ anchor }) => anchor)).toEqual(['part-2-p-1.1', 'p-1.2', 'p-1.1']);
});

test('mentions that lead somewhere are links; the others stay text', () => {
	const hrefOf = ({ target }: { target: string }) => (target === 'CAB/2004/031' ? '/reports/x/' : undefined);
	expect(pageOf('1.1 See paragraph 1.1, paragraph 7.7, Appendix 1 and CAB/2004/031.', { hrefOf })).toContain(
		'See <a href="#p-1.1">paragraph 1.1</a>, paragraph 7.7, Appendix 1 and <a href="/reports/x/">CAB/2004/031</a>.',
	);
});

test('a mention has its place in the file', () => {
	expect(outlineOf('\n\n1.1 Text,\nsee Appendix 1.').mentions).toMatchObject([{ line: 4, column: 5 }]);
});
