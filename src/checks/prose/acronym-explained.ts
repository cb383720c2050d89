import type { Passage } from '../../markdown/read-passages.ts';
import { infinitive } from '../../markdown/verbs.ts';
import type { CouncilRecord } from '../../records/kinds.ts';
import type { Register } from '../../register/register.ts';
import { type Check, type Dictionary, placeInBody } from '../check.ts';
import { passagesToBetter } from './open-papers.ts';

/** Better known by their letters than by their words, to residents as to members. */
const wellKnown = new Set(
	'A&E B&B AGM AIDS AM AOB AV BBC BC AD BSL CCTV CD CEO CO COVID CV DNA DVD DVLA EU FAQ GB GBP GCSE GDP GDPR GMB GP HGV HIV HM HMRC HMS HR HTML HTTP HTTPS ID ISBN IT ITV IVF LED LGBT LGBTQ LLP MOT MP MSP NASA NATO NB NHS OK PC PDF PE PIN PLC PM PR PS QC KC QR RAF RC RIP RNLI RSPCA SI SIM SMS SOS TBA TBC TV UFO UK UN UNESCO URL USA US USB VAT VE VIP VJ WC WWW XL'.split(
		' ',
	),
);
const printed = /(?<![\p{L}\p{N}&@/.\-_’'])[A-Z](?:&?[A-Z])+(?=s?(?![\p{L}\p{N}&@/_]|[-.]\p{N}))/gu;
/** Words that are set in capitals to be heard. */
const stressed = new Set(
	'ALL AND ANY ARE BE BUT FOR IN IS MUST NO NOT NOTE OF ON ONLY OR THE TO WILL'.split(' '),
);
const roman = /^[IVXLC]+$/;

interface Use {
	acronym: string;
	passage: Passage;
	index: number;
	/** The number of its passage in the order of reading. */
	order: number;
}

export const acronymExplained: Check = {
	name: 'acronym-explained',
	level: 'advice',
	about:
		'Letters that stand for a name are spelled out where the paper first uses them: “Local Strategic Partnership (LSP)”. Residents name unexplained acronyms first among what keeps them from understanding papers. Letters that everyone knows, such as NHS, need no words, nor do the short names of bodies and what stands under `words` in `site.yaml`. Looked for in papers that can still be changed: drafts, papers still to be considered, pages.',
	*run(record, { register, dictionary }) {
		const passages = passagesToBetter(record, register);
		if (passages.length === 0) return;
		const isName = namesKnown(record, register);
		const needless = (letters: string) => isName(letters) || isWord(letters, dictionary);
		const seen = new Set<string>();
		const uses = passages.flatMap(usesIn);
		for (const use of uses) {
			const { acronym, passage, index } = use;
			if (seen.has(acronym) || needless(acronym) || isExplained(use)) {
				seen.add(acronym);
				continue;
			}
			seen.add(acronym);
			yield { place: placeInBody(record, passage.placeAt(index)), ...wordsFor(use, { uses, passages }) };
		}
	},
};

/** Words in capitals beside each other are not letters of a name but a heading, or a shout. */
function usesIn(passage: Passage, order: number): Use[] {
	const { text, kind } = passage;
	if (!/[A-Z]&?[A-Z]/.test(text)) return [];
	if (kind !== 'text' && text === text.toUpperCase()) return [];
	return [...text.matchAll(printed)]
		.filter(({ 0: acronym, index }) => acronym.length <= 6 && !isShouted(text, index, acronym.length))
		.map(({ 0: acronym, index }) => ({ acronym, passage, index, order }));
}

function isShouted(text: string, index: number, length: number): boolean {
	// "[2014] UKSC 56" names a judgment.
	if (/\[\d{4}\] $/.test(text.slice(0, index))) return true;
	const before = /(?<![\p{L}\p{N}])(?:\p{Lu}{4,}|THE|AND|OF)\s+$/u.test(
		text.slice(Math.max(0, index - 40), index),
	);
	return (
		before ||
		/^\s+(?:\p{Lu}{4,}|AND|OF)(?![\p{L}\p{N}])/u.test(text.slice(index + length, index + length + 40))
	);
}

/** "The Cabinet is asked to DECIDE": a word that could be read aloud, not letters. */
function isWord(letters: string, dictionary?: Dictionary): boolean {
	if (stressed.has(letters)) return true;
	const small = letters.toLowerCase();
	return letters.length > 3 && (infinitive(small) !== undefined || dictionary?.has(small) === true);
}

/** Whether a paper need not spell letters out: it has done so in its details, or the council has. */
function namesKnown({ data }: CouncilRecord, register: Register): (acronym: string) => boolean {
	const details = ['title', 'summary', 'purpose'].map((name) => (data as Record<string, unknown>)[name]);
	const known = shortNames(register);
	return (acronym) =>
		wellKnown.has(acronym) ||
		roman.test(acronym) ||
		known.has(acronym) ||
		details.some((text) => typeof text === 'string' && text.includes(`(${acronym})`));
}

const known = new WeakMap<Register, Set<string>>();

/** The words of the short names of bodies, and of the council's own list. */
function shortNames(register: Register): Set<string> {
	const earlier = known.get(register);
	if (earlier) return earlier;
	const { site, records } = register;
	const names = records.map((record) => (record.kind === 'body' ? record.data.short_name : undefined));
	const words = new Set(
		[...site.words, site.short_name, ...names].flatMap((name) => name?.match(/[\p{L}\p{N}&]+/gu) ?? []),
	);
	known.set(register, words);
	return words;
}

/** "Local Strategic Partnership (LSP)", or "LSP (Local Strategic Partnership)". */
function isExplained({ acronym, passage: { text }, index }: Use): boolean {
	const before = text.slice(Math.max(0, index - 300), index);
	const after = text.slice(index + acronym.length, index + 300);
	if (/[([][“‘"']?(?:the |or )?[“‘"']?$/.test(before)) return endsWithWordsOf(acronym, before);
	const inBrackets = /^s?[”’"']?\s*\(([^)]{4,120})\)/.exec(after)?.[1];
	const following =
		inBrackets ?? /^s?,? (?:is|are|stands for|which stands for|meaning|or)\s(.{4,120})/.exec(after)?.[1];
	return following !== undefined && startsWords(acronym, following.split(/[\s\-–]+/));
}

function endsWithWordsOf(acronym: string, before: string): boolean {
	const words = before
		.replace(/[([][^([]*$/, '')
		.split(/[\s\-–/]+/)
		.filter(Boolean);
	return words.slice(-acronym.length * 2 - 3).some((_, from, tail) => startsWords(acronym, tail.slice(from)));
}

/** Whether the letters begin words in their order; small words such as "for" may be passed over, and one word may give several letters. */
function startsWords(acronym: string, words: string[]): boolean {
	const letters = acronym.replaceAll('&', '').toLowerCase();
	const text = words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean);
	if (text[0]?.[0] !== letters[0]) return false;
	let at = 0;
	for (const character of text.join('')) if (character === letters[at]) at += 1;
	return at === letters.length;
}

function wordsFor(
	{ acronym, passage, order }: Use,
	{ uses, passages }: { uses: Use[]; passages: Passage[] },
): { reason: string; fix: string } {
	const later = uses.find(
		(use) => use.order >= order && use.acronym === acronym && isExplained(use),
	)?.passage;
	if (later) {
		const where =
			later === passage ? 'later in the same paragraph' : `further down, on line ${later.placeAt(0).line}`;
		return {
			reason: `"${acronym}" is used here, and is spelled out only ${where}.`,
			fix: `Spell it out here, with the letters in brackets behind the words, and use \`${acronym}\` from then on.`,
		};
	}
	const words = spelledOut(acronym, passages);
	return {
		reason: `"${acronym}" is not spelled out where the paper first uses it.`,
		fix: words
			? `If it stands for ${words}, write \`${words} (${acronym})\` where that is first named.`
			: `Write the words in full with \`(${acronym})\` behind them, or add \`${acronym}\` to \`words\` in site.yaml if every resident knows it.`,
	};
}

/** Words of the paper with capitals that begin with the letters: "Leicester Partnership" for LP. */
function spelledOut(acronym: string, passages: Passage[]): string | undefined {
	const pattern = patterns.get(acronym) ?? patternOf(acronym);
	patterns.set(acronym, pattern);
	for (const { text } of passages) {
		const found = pattern.exec(text)?.[0];
		if (found) return found;
	}
	return undefined;
}

const patterns = new Map<string, RegExp>();

function patternOf(acronym: string): RegExp {
	const letters = [...acronym.replaceAll('&', '')];
	const joined = letters.map((letter) => `${letter}[\\p{Ll}’']+`).join('(?:\\s+(?:and|of|for|the|on))*\\s+');
	return new RegExp(`(?<![\\p{L}])${joined}(?![\\p{L}])`, 'u');
}
