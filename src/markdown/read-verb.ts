import { infinitive } from './verbs.ts';

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
		readGiven(text) ??
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

/** "Members to note …" */
const subject =
	/^(?:[Tt]hat\s+)?(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}'’-]*\s+(?:and\s+|of\s+|for\s+|the\s+)*){1,8}to\s+(\p{L}+)/gu;

function readAsked(text: string): string | undefined {
	return firstKnown([...text.matchAll(asked), ...text.matchAll(subject)]);
}

const nouns: Record<string, string> = {
	agreement: 'agree',
	approval: 'approve',
	consent: 'agree',
	consideration: 'consider',
	'delegated authority': 'delegate',
	'delegated powers': 'delegate',
	endorsement: 'endorse',
	support: 'support',
};

/** "That approval be given to …", "delegated authority is granted" */
function readGiven(text: string): string | undefined {
	const given =
		/\b(agreement|approval|consent|consideration|delegated authority|delegated powers|endorsement|support)\b[^.;:]*?\b(?:is|are|be)\s+(?:given|granted)\b/i;
	return nouns[given.exec(text)?.[1]?.toLowerCase() ?? ''];
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
