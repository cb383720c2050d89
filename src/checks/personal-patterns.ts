/** A piece of a text that looks like something private. */
export interface Found {
	index: number;
	/** Empty where nothing of it may be shown. */
	value: string;
}

/** Something private that has a form by which it is known. */
export interface PersonalPattern {
	/** With its article, as a message names it. */
	what: string;
	fix: string;
	/** `today` is `YYYY-MM-DD`. */
	find(text: string, today: string): Iterable<Found>;
}

const takeOut =
	'Take it out, and every copy of it: an earlier text of a published paper may have to be withheld too.';

/** HM Revenue and Customs, National Insurance Manual NIM39110: which letters are given out. */
const insuranceNumber =
	/(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ \u00a0-]?\d{2}[ \u00a0-]?\d{2}[ \u00a0-]?\d{2}[ \u00a0-]?[A-D](?![\p{L}\p{N}])/giu;

const sortCode = String.raw`(?<!\d[\s\-–]?)\d{2}[ \-–]\d{2}[ \-–]\d{2}(?![\-–]?\d)`;
const account = String.raw`(?<!\d)\d{4} ?\d{4}(?!\d)`;
const bankAccount = new RegExp(
	`${sortCode}[^\\d]{1,60}(?=${account})|${account}[^\\d]{1,60}(?=${sortCode})`,
	'gu',
);
const iban = /(?<![\p{L}\p{N}])GB\d{2} ?[A-Z]{4}(?: ?\d){14}(?!\d)/gu;

const dayOfBirth =
	/\b(?:date of birth|d\.?o\.?b\.?|born)(?:\s+(?:on|is|was)(?:\s+the)?)?[\s:|*–-]{0,6}(?<date>\d{1,2}(?:st|nd|rd|th)?(?:\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+|[/.-]\d{1,2}[/.-])(?<year>\d{4}|\d{2})|(?<iso>\d{4})-\d{2}-\d{2})\b/giu;

const privateMail =
	/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|gmx|mail)\.(?:com|co\.uk|uk|net|me)|(?:btinternet|btopenworld|virginmedia|ntlworld|sky|fsmail)\.com|(?:talktalk|virgin|plus)\.net|(?:blueyonder|tiscali|talk21|talktalk|o2)\.(?:co\.uk|com))(?![\p{L}\p{N}.-]*[\p{L}\p{N}])/giu;

/** Words that make an address that of a home. */
const home =
	/\b(?:home address|private address|next of kin|liv(?:es|ed|ing) at|resid(?:es|ed|ing) at|resident (?:at|of)|tenants? (?:at|of)|(?:his|her|their) (?:home|house|flat|bungalow|address)(?: is| at|,))(?<between>[^@]{0,140}?)(?<postcode>[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/gu;

/** What is looked for, in the order in which it is told. */
export const personalPatterns: PersonalPattern[] = [
	{
		what: 'a National Insurance number',
		fix: takeOut,
		find: (text) => every(text, insuranceNumber),
	},
	{
		what: 'a bank account with its sort code',
		fix: takeOut,
		*find(text) {
			if (/sort[ -]?code|account|bank|payee/i.test(text)) yield* every(text, bankAccount);
			for (const found of every(text, iban)) if (isIban(found.value)) yield found;
		},
	},
	{
		what: 'a date of birth',
		fix: `${takeOut} An age in years is enough.`,
		*find(text, today) {
			if (!/birth|born|d\.?o\.?b/i.test(text)) return;
			for (const { groups, index, 0: whole } of text.matchAll(dayOfBirth)) {
				const date = groups?.['date'] ?? '';
				if (isOfSomeoneAlive(Number(groups?.['year'] ?? groups?.['iso']), today))
					yield { index: index + whole.length - date.length, value: '' };
			}
		},
	},
	{
		what: 'a private e-mail address',
		fix: 'Give the address of the council or organisation, or of a team.',
		*find(text) {
			if (text.includes('@')) yield* every(text, privateMail);
		},
	},
	{
		what: 'a home address',
		fix: `${takeOut} A street or a ward is most often enough.`,
		*find(text) {
			for (const { groups, index } of text.matchAll(home)) {
				if (/\d|house|cottage|farm/i.test(groups?.['between'] ?? ''))
					yield { index, value: groups?.['postcode'] ?? '' };
			}
		},
	},
];

function every(text: string, pattern: RegExp): Found[] {
	return [...text.matchAll(pattern)].map(({ 0: value, index }) => ({ index, value }));
}

/** The check digits of ISO 13616. */
function isIban(value: string): boolean {
	const bare = value.replaceAll(' ', '');
	const digits = [...`${bare.slice(4)}${bare.slice(0, 4)}`].map((sign) => Number.parseInt(sign, 36)).join('');
	return BigInt(digits) % 97n === 1n;
}

/** The dead have no personal data (UK GDPR, recital 27); a year in two figures may be any. */
function isOfSomeoneAlive(year: number, today: string): boolean {
	return year < 100 || (year > Number(today.slice(0, 4)) - 110 && year <= Number(today.slice(0, 4)));
}
