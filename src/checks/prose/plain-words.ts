/** Each phrase, and what may be written for it. */
const table = `
a number of: several | some | the number
accede to: agree to
aforementioned: this | the name again
at the present time: now
by virtue of: because of | under
commence: start | begin
deem: consider
disseminate: share | send out
due to the fact that: because
elucidate: explain
expedite: speed up
expeditious: quick
facilitate: help | run
for the purpose of: to | for
formulate: plan | write
heretofore: until now
herewith: here
in an effort to: to
in excess of: more than
in lieu of: instead of
in order to: to
in regard to: about
in relation to: about | on | for
in the event of: if
in the near future: soon
in view of the above: so
inasmuch as: because
inception: start
incumbent upon: must
necessitate: need
notwithstanding: despite | although
owing to the fact that: because
pertaining to: about
prior to: before
pursuant to: under
remuneration: pay
subsequently: later | then
transpire: happen
until such time as: until
utilisation: use
utilise: use
utilization: use
utilize: use
with reference to: about
with respect to: about
with the exception of: except`;

/** Words of council papers that have plainer ones with the same meaning, with one space between them. */
const plainWords = new Map(
	table
		.trim()
		.split('\n')
		.map((line) => line.split(': '))
		.map(([words = '', plain = '']): [string, string[]] => [words, plain.split(' | ')]),
);

const anyOf = [...plainWords.keys()].join('|').replaceAll(' ', '\\s+');
const pattern = new RegExp(`\\b(?:${anyOf})\\b`, 'gi');
/** Signs beside words that make them part of another word. */
const joins = /[\p{L}\p{N}’'-]/u;

interface HeavyWords {
	index: number;
	/** As they stand in the text, and as the table has them. */
	written: string;
	words: string;
	plainer: string[];
}

/** Where words with plainer ones are in a text. Those in brackets or quotation marks by themselves are spoken of, not used. */
export function findHeavyWords(text: string): HeavyWords[] {
	return [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
		const [before, after] = [text.charAt(index - 1), text.charAt(index + written.length)];
		if (joins.test(before) || joins.test(after) || /^[‘([][’)\]]$/.test(before + after)) return [];
		const words = written.toLowerCase().replace(/\s+/g, ' ');
		return [{ index, written, words, plainer: plainWords.get(words) ?? [] }];
	});
}
