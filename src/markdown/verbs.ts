/** What members are asked to do in a recommendation, in the infinitive. */
const verbs = `
	accept acknowledge adopt affirm agree allocate amend appoint approve ask authorise award call change
	comment commission commit condemn confirm congratulate consider consult continue create decide
	declare defer delegate determine develop direct discuss dispose elect encourage endorse ensure enter
	establish exclude express extend form fund give grant identify implement include increase instruct
	introduce invite launch maintain make monitor nominate note offer permit prepare procure progress
	promote propose provide publish purchase ratify receive recognise recommend reconfirm reduce refer
	refuse reject release remit remove renew report request require rescind resolve respond review
	revoke scrutinise seek select set sign submit support suspend task thank transfer undertake update
	urge use utilise vary view waive welcome withdraw
`
	.trim()
	.split(/\s+/);

const irregular: Record<string, string> = {
	given: 'give',
	gave: 'give',
	made: 'make',
	sought: 'seek',
	set: 'set',
	sets: 'set',
	undertaken: 'undertake',
	withdrawn: 'withdraw',
	authorize: 'authorise',
	recognize: 'recognise',
	scrutinize: 'scrutinise',
	utilize: 'utilise',
};

const infinitives = new Map<string, string>(
	verbs.flatMap((verb) => formsOf(verb).map((form): [string, string] => [form, verb])),
);

function formsOf(verb: string): string[] {
	const stem = verb.replace(/e$/, '');
	const soft = verb.replace(/([^aeiou])y$/, '$1i');
	const doubled = /(?:^|[^aeiou])[aeiou][tpr]$/.test(verb) ? verb + verb.slice(-1) : stem;
	return [
		verb,
		`${soft}s`,
		`${soft}es`,
		`${stem}ed`,
		`${soft}ed`,
		`${stem}ing`,
		`${doubled}ed`,
		`${doubled}ing`,
	];
}

function infinitive(word: string): string | undefined {
	const lower = word.toLowerCase();
	return (
		irregular[lower] ?? infinitives.get(lower) ?? infinitives.get(lower.replace(/iz(e[sd]?|ing)$/, 'is$1'))
	);
}

const opening =
	/^(?:["'“‘([\s]+|(?:that|to|and|also|then|hereby|formally|jointly|it|is|be)\b[\s,:]*|\p{L}+ly\b\s*|in principle\b[\s,]*|in accordance with[^,]*,\s*|subject to[^,]*,\s*)/iu;

/**
 * The first word of what a recommendation asks: at its beginning, after "asked to", as a passive ("is endorsed"), or
 * in the words that introduce it ("Members are asked to note:"). Nothing where no known verb is found.
 */
export function readVerb(text: string, lead?: string): string | undefined {
	return (
		readFirst(text) ??
		readAsked(text) ??
		readPassive(text) ??
		(lead && (readAsked(lead) ?? readLast(lead))) ??
		readPlain(text)
	);
}

function readFirst(text: string): string | undefined {
	let rest = text;
	for (let before = ''; before !== rest; ) {
		before = rest;
		rest = rest.replace(opening, '');
	}
	const word = /^[\p{L}-]+/u.exec(rest)?.[0] ?? '';
	return /(?:ed|ing)$/.test(word) && !/^RESOLVED|^RECOMMENDED/.test(word) ? undefined : infinitive(word);
}

const asked =
	/\b(?:asked|invited|requested|recommended|required|agrees?|agreed|resolves?|resolved|need|wish(?:es)?|is|are)\s+to\s+(?:(?:\p{L}+ly|also|both|either)\s+)*(\p{L}+)/giu;

function readAsked(text: string): string | undefined {
	return firstKnown(text.matchAll(asked));
}

const passive =
	/\b(?:is|are|be|been|was|were)\s+(?:(?:\p{L}+ly|also|hereby|now|not)\s+)*(\p{L}+(?:ed|en|ght|ade|set))\b/giu;

function readPassive(text: string): string | undefined {
	return firstKnown(
		[...text.matchAll(passive)].filter(
			([, word]) => !/^(?:asked|invited|requested|recommended|required)$/i.test(word ?? ''),
		),
	);
}

/** "It is recommended that:", "RESOLVED:", "Members approve:" */
function readLast(lead: string): string | undefined {
	return [...lead.matchAll(/\p{L}+/gu)]
		.map(([word]) => infinitive(word))
		.findLast((verb) => verb !== undefined && verb !== 'report');
}

/** A verb in its plain form that no article makes a noun: "Chairs comment upon, agree and endorse". */
function readPlain(text: string): string | undefined {
	return firstKnown(
		text.matchAll(/(?<!\b(?:the|a|an|this|that|its|their|of|for|in|on|by|with|and|to)\s)\b(\p{Ll}+)\b/gu),
	);
}

function firstKnown(matches: Iterable<RegExpExecArray>): string | undefined {
	for (const [, word] of matches) {
		const verb = infinitive(word ?? '');
		if (verb !== undefined) return verb;
	}
	return undefined;
}
