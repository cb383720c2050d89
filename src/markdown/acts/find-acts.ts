import type { CitedAct } from '../outline.ts';
import { actsEndingIn, addressOfLaw, instrumentNumbered, type KnownAct } from './known-acts.ts';
import { openingWords, readMisnamed } from './misnamed.ts';

/** An Act or an instrument that a text names, and where in the text it stands. */
export interface FoundAct extends Omit<CitedAct, 'line' | 'column'> {
	index: number;
}

const quick = /\b(?:act|measure|regulations|order)\b|S\.?I\.?\s/i;
const endings =
	/(?<=\s)(act|measure|regulations|order)(?:\s+\((northern ireland)\))?,?\s+(?:\((\d{4})\)|(\d{4})(?![\d/]))/gi;
const numbers =
	/(?<![\p{L}\p{N}])(S\.?I\.?|SSI|S\.S\.I\.)\s+(?:No\.?\s*)?(\d{4}\/\d{1,4})(?!\d)(?=(\s*\(W\.?\s*\d+\))?)/gu;

/** The Acts and instruments that a text names with their year or number, in its order. */
export function findActs(text: string): FoundAct[] {
	if (!quick.test(text)) return [];
	const named = [...text.matchAll(endings)].flatMap((match) => readNamed(text, match));
	const numbered = [...text.matchAll(numbers)].map(readNumbered);
	// "… Regulations 2012 (SI 2012/2089)" is one instrument.
	const isSaid = ({ index, url }: FoundAct) =>
		named.some((act) => act.url === url && /^,?\s*\(?$/.test(text.slice(act.index + act.text.length, index)));
	return [...named, ...numbered.filter((act) => !isSaid(act))].sort((a, b) => a.index - b.index);
}

/** The longest title that is known, in characters of the text before its ending. */
const longestHead = 200;

function readNamed(text: string, match: RegExpExecArray): FoundAct[] {
	const { index } = match;
	const [ended = '', kind = '', nation, inBrackets, plain] = match;
	const year = inBrackets ?? plain ?? '';
	const before = text.slice(Math.max(0, index - longestHead), index);
	const ending = [kind, nation && `(${nation})`, year].filter(Boolean).join(' ').toLowerCase();
	const known = readKnown(before, ending);
	const read = known ?? readMisnamed(before, { ending, year: Number(year) });
	if (!read) return [];
	const { head, ...act } = read;
	return [{ ...act, text: head + ended, index: index - head.length }];
}

function readKnown(
	before: string,
	ending: string,
): (Pick<KnownAct, 'name' | 'url'> & { head: string }) | undefined {
	for (const act of actsEndingIn(ending)) {
		const head = headPattern(act).exec(before)?.[0];
		if (head !== undefined && isOpening(before.slice(0, -head.length)))
			return { head, name: act.name, url: act.url };
	}
	return undefined;
}

const patterns = new Map<KnownAct, RegExp>();

/** A title at the end of a text, in any case, with any space, apostrophe or "&", and with or without "etc.". */
function headPattern(act: KnownAct): RegExp {
	const known = patterns.get(act);
	if (known) return known;
	const words = act.head.split(' ').map((word) => {
		if (word === 'and') return String.raw`(?:and|&)\s+`;
		if (word === 'etc.') return String.raw`(?:etc\.?\s+)?`;
		return `${word.replace(/[()]/g, String.raw`\$&`).replaceAll('’', "['’]")}${String.raw`\s+`}`;
	});
	const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])${words.join('')}$`, 'iu');
	patterns.set(act, pattern);
	return pattern;
}

/** Whether a name may begin after a text: another word with a capital would make it the longer name of another Act. */
function isOpening(before: string): boolean {
	const last = /[\p{L}’'-]+(?=\s+$)/u.exec(before)?.[0] ?? '';
	return !/^\p{Lu}/u.test(last) || openingWords.includes(last.toLowerCase());
}

function readNumbered({
	0: text,
	1: series = '',
	2: number = '',
	3: welsh,
	index,
}: RegExpExecArray): FoundAct {
	if (/^S\.?S/i.test(series))
		return { text, name: `SSI ${number}`, url: addressOfLaw(`ssi/${number}`), index };
	const known = instrumentNumbered(number);
	if (known) return { text, name: known.name, url: known.url, index };
	// The number of a Welsh instrument in its own series stands behind it.
	return { text, name: `SI ${number}`, url: addressOfLaw(`${welsh ? 'wsi' : 'uksi'}/${number}`), index };
}
