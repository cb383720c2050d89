import type { Line } from '../paper/lines.ts';

/** Somebody on a paper, in parts. */
export interface Person {
	name?: string;
	post?: string;
	team?: string;
	organisation?: string;
	email?: string;
	telephone?: string;
}

const email = /[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[a-z]{2,}/i;
const numberLabel = /\b(?:tel(?:ephone)?|phone|mobile|direct line|ddi)(?:\s*(?:no|number))?\b\.?\s*:?\s*/i;
const figures = String.raw`\(?\+?\d[\d\s()]{2,16}\d`;
const extension = /\b(?:x|ext(?:ension|n)?)\b\.?\s*:?\s*\d{3,6}\b/i;
const telephones = [
	new RegExp(`${numberLabel.source}(${figures}(?:\\s*,?\\s*${extension.source})?)`, 'i'),
	new RegExp(`(${extension.source})`, 'i'),
	new RegExp(`(?<![\\w@.])((?:\\+44|\\(?0)${String.raw`[\d\s()]{8,15}\d`}|\\d{4,6})(?![\\w@.])`),
];
const labels = /\b(?:e[- ]?mail|tel(?:ephone)?(?:\s*no)?|phone|contact|name|address)\b\s*\.?\s*:\s*/gi;

const postWords =
	/\b(?:officer|manager|director|head|chief|co-?ordinator|lead|leader|adviser|advisor|clerk|secretary|assistant|executive|planner|engineer|analyst|solicitor|accountant|lawyer|consultant|commissioner|inspector|principal|surveyor|chair(?:man)?|member)\b/i;
const teamWords = /\b(?:team|unit|section|division|group|services?)$/i;
const organisationWords =
	/\b(?:council|authority|office|department|directorate|trust|police|constabulary|nhs|agency|borough|partnership|board)\b/i;
const title =
	/^(?:cllr|councillor|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|rev(?:erend)?)\.?$/i;
const nameWord = /^(?:\p{Lu}[\p{L}'’]*(?:-\p{Lu}?[\p{L}'’]+)*|\p{Lu}\.?|de|van|der|von|al|bin)$/u;

/** Takes a person's details apart. `paper` is the whole text, which may name their organisation elsewhere. */
export function readPerson(lines: Line[], paper: string): Person {
	let text = lines.map((line) => line.text).join('\n');
	const address = email.exec(text)?.[0];
	if (address) text = text.replace(address, '\n');
	const { telephone, rest } = takeTelephone(text);
	text = rest.replace(labels, ' ');
	const organisation = findOrganisation(text, { address, paper });
	if (organisation) text = text.replace(organisation, '\n');
	const person = readParts(text, organisation !== undefined);
	return {
		...person,
		...(organisation && { organisation }),
		...(address && { email: address }),
		...(telephone && { telephone }),
	};
}

/** Takes people apart: one begins at a line that begins with a name, once the one before has a name. */
export function readPeople(lines: Line[], paper: string): Person[] {
	const each: Line[][] = [];
	for (const line of lines) {
		const [first = ''] = line.text.split(/\s*[,;(]\s*|\s+[-–—|]\s+/);
		const isNext = each.length > 0 && isName(trimMarks(first)) && readPerson(each.at(-1) ?? [], paper).name;
		if (each.length === 0 || isNext) each.push([line]);
		else each.at(-1)?.push(line);
	}
	return each.map((own) => readPerson(own, paper));
}

function takeTelephone(text: string): { telephone?: string; rest: string } {
	for (const pattern of telephones) {
		const found = pattern.exec(text);
		const telephone = found?.[1]?.replace(/\s+/g, ' ').trim();
		if (found && telephone) return { telephone, rest: text.replace(found[0], '\n') };
	}
	return { rest: text };
}

const squash = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** An organisation that no mark parts from the post before it: what the e-mail address, or another sentence of the paper, says is its name. */
function findOrganisation(
	text: string,
	{ address, paper }: { address: string | undefined; paper: string },
): string | undefined {
	const domain = squash(address?.split('@')[1]?.split('.')[0] ?? '');
	const names = namesEnding(text);
	const inDomain = (name: string): boolean => {
		const short = squash(name.replace(/ \S+$/, ''));
		return short.length > 3 && (domain === short || domain === squash(name));
	};
	const isElsewhere = (name: string): boolean =>
		new RegExp(`(?<!\\p{L})\\p{Ll}+ ${escaped(name)}`, 'u').test(paper) && !/^\p{Ll}/u.test(name);
	return names.find(inDomain) ?? names.find(isElsewhere);
}

/** Every run of words of a line that ends as an organisation's name does, the longest first. */
function namesEnding(text: string): string[] {
	return text.split('\n').flatMap((line) =>
		[...line.matchAll(/\b(?:Council|Authority|Trust|Police|Constabulary)\b/g)].flatMap((ending) => {
			const words = line
				.slice(0, ending.index + ending[0].length)
				.trim()
				.split(/\s+/);
			const names = words.slice(0, -1).map((_, at) => words.slice(at).join(' '));
			return names.filter((name) => !/[,;]/.test(name));
		}),
	);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Name, post, team and organisation, in whatever order they stand. */
function readParts(text: string, hasOrganisation: boolean): Person {
	const lines = text
		.split('\n')
		.map(trimMarks)
		.filter((line) => line !== '');
	const [only, second] = lines;
	// A comma inside a post parts nothing: "Head of Service Policy, Performance & Partnership".
	if (only && !second && hasOrganisation && !isName(only.split(',')[0] ?? '') && postWords.test(only))
		return { post: only };
	const person: Person = {};
	for (const part of lines.flatMap((line) => line.split(/\s*[,;]\s+|\s+[-–—|]\s+|\s*[,;]$/)).map(trimMarks)) {
		if (part === '') continue;
		const [name, post] = !person.name ? splitName(part) : [undefined, undefined];
		if (name) person.name = name;
		const rest = name ? post : part;
		if (!rest) continue;
		const key = isTeam(rest, person) ? 'team' : kindOf(rest);
		person[key] = person[key] ? `${person[key]}, ${rest}` : rest;
	}
	return person;
}

/** "Parks and Open Spaces" beside a name: no post is called like that. */
const isTeam = (part: string, { name, post }: Person): boolean =>
	name !== undefined &&
	post === undefined &&
	!postWords.test(part) &&
	!organisationWords.test(part) &&
	/\band\b|\bServices$/.test(part);

function kindOf(part: string): 'post' | 'team' | 'organisation' {
	if (teamWords.test(part) && !/^(?:head|director|manager|chief)\b/i.test(part)) return 'team';
	if (/'s office$|’s office$/i.test(part)) return 'organisation';
	if (postWords.test(part)) return 'post';
	return organisationWords.test(part) ? 'organisation' : 'post';
}

/** A name, and the post that follows it with no mark between: "Sharon Angus-Crawshaw Community Strategy Manager". */
function splitName(part: string): [string | undefined, string | undefined] {
	if (isName(part)) return [part, undefined];
	const words = part.split(' ');
	if (!postWords.test(part) && !/\bof\b/.test(part)) return [undefined, undefined];
	const lead = words.findIndex((word) => !title.test(word) && !/^\p{Lu}\.?$/u.test(word));
	const end = lead === 0 ? 2 : lead + 1;
	const name = words.slice(0, end).join(' ');
	const post = words.slice(end).join(' ');
	return isName(name) && postWords.test(post) ? [name, post] : [undefined, undefined];
}

/** Two to four words with capitals, none of which is that of a post, a team or an organisation. */
function isName(part: string): boolean {
	const words = part.split(' ');
	const isShort = words.length >= 2 && words.length <= 5;
	const hasOther = postWords.test(part) || teamWords.test(part) || organisationWords.test(part);
	return (
		isShort &&
		words.every((word) => title.test(word) || nameWord.test(word)) &&
		(!hasOther || title.test(words[0] ?? ''))
	);
}

const trimMarks = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.replace(/^[\s,;:()–—-]+|[\s,;:(–—-]+$/g, '')
		.replace(/^\)|\(\)/g, '')
		.trim();
