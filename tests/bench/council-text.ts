import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontmatter } from '../../src/records/frontmatter.ts';

/** A sentence that names another part of its paper would name nothing in another one. */
const leadsElsewhere =
	/\b(?:section|paragraph|appendix|part|table|option|recommendation)s? [\dA-Z]|\w+day,? \d|[[\]()*<>/|“”:]/i;

/** What the example council, which writes plainly, does not write, and most councils do: what the rules of wording are about. */
const heavySentences = [
	'Officers will facilitate a number of workshops in order to inform the development of the delivery plan.',
	'In relation to the capital programme, expenditure in excess of the approved budget will be met from reserves.',
	'The Directorate has commenced a review of the commissioning arrangements prior to the expiry of the current contracts.',
	'Subsequently the JSNA was refreshed, and the ICB and the VCSE sector were asked to comment on it.',
	'The Medium Term Financial Plan (MTFP) assumes that the savings are made, and the MTFP is reported quarterly.',
	'The s.151 officer and the CFO of the partner authority have agreed the SLA and its KPIs.',
	'It is a important part of the programme that the the views of residents are heard.',
	'Having regard to the outcome of the consultation with residents, partners and local businesses, to the advice of the legal and financial officers of the authority, and to the alternatives that were considered and set aside at the earlier stage, it is proposed that the scheme should proceed on the basis that was set out in the outline business case.',
	'The Council will seek to maximise the opportunities that are afforded by the programme to join up services across the area, including those that are provided by the voluntary and community sector, by the health service and by the police, and to reduce the duplication that residents have told us that they experience when they ask for help.',
	'A unit of a housing association, an hourly service and a one-off grant are a half of what is asked for.',
];
/** So that a paper of 2,200 words has five or six such findings, and two papers in three a slip: somewhat more than real ones. */
const heavyShare = 0.04;
const misspeltShare = 0.005;

/** Writes paragraphs as councils write them; `random` gives numbers from 0 to 1. */
export type Writer = (random: () => number) => string;

/** A writer of paragraphs of about ninety words, of the sentences of the example council's reports and heavier ones. */
export function readWriter(): Writer {
	const sentences = readSentences(new URL('../../content/reports/', import.meta.url).pathname);
	const pick = (items: string[], random: () => number) => items[Math.floor(random() * items.length)] ?? '';
	return (random) => {
		let paragraph = pick(sentences, random);
		while (paragraph.length < 540) {
			const sentence = pick(random() < heavyShare ? heavySentences : sentences, random);
			paragraph += ` ${random() < misspeltShare ? misspell(sentence, random) : sentence}`;
		}
		return paragraph;
	};
}

/** The sentences of numbered paragraphs, in the order of the files' names. */
function readSentences(folder: string): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.md'),
	);
	return files.sort().flatMap((path) => {
		const { body } = splitFrontmatter(readFileSync(join(folder, path), 'utf8'));
		return [...body.matchAll(/^\d+\.\d+ (\p{Lu}.*)$/gmu)]
			.flatMap(([, paragraph = '']) => paragraph.split(/(?<=[.?!])\s+(?=\p{Lu})/u))
			.filter((sentence) => sentence.endsWith('.') && !leadsElsewhere.test(sentence));
	});
}

/** Types two letters of one long word in the wrong order. */
function misspell(sentence: string, random: () => number): string {
	const words = [...sentence.matchAll(/\b[a-z]{6,}\b/g)];
	const word = words[Math.floor(random() * words.length)];
	if (!word) return sentence;
	const at = word.index + 1 + Math.floor(random() * (word[0].length - 2));
	return `${sentence.slice(0, at)}${sentence[at + 1]}${sentence[at]}${sentence.slice(at + 2)}`;
}
