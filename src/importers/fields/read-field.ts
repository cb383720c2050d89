import type { Line } from '../paper/lines.ts';
import { readAppendix } from './appendices.ts';
import { readConsultees } from './consultees.ts';
import { findDates } from './dates.ts';
import { oneOrList, readList } from './lists.ts';
import { type Person, readPeople, readPerson } from './people.ts';
import type { Around, FieldValue } from './reading.ts';
import { readReferences } from './references.ts';

type Reader = (lines: Line[], around: Around) => FieldValue | undefined;

/** Reads the value of a header's field. Undefined where the words say nothing that the field can hold. */
export function readField(field: string, lines: Line[], around: Around): FieldValue | undefined {
	return readers[field]?.(lines, around);
}

const joined = (lines: Line[]): string => lines.map(({ text }) => text).join(' ');
const oneText: Reader = (lines) => joined(lines);
const paragraphs: Reader = (lines) => lines.map(({ text }) => text).join('\n\n');

const oneDay: Reader = (lines, { note }) => {
	const text = joined(lines);
	const [found, second] = findDates(text);
	const rest = found ? `${text.slice(0, found.start)}${text.slice(found.end)}` : text;
	if (!found || second || /\p{L}/u.test(rest)) return undefined;
	if (found.isShort)
		note(
			'look_at',
			`“${text}”`,
			'The year is printed with two figures and was taken for one of this century.',
		);
	return found.iso;
};

const someOf: Reader = (lines, { note }) => {
	const { values, guessed } = readList(lines);
	if (guessed)
		note(
			'look_at',
			`“${joined(lines)}”`,
			`This was taken for ${values.length} values: ${values.map((value) => `“${value}”`).join(', ')}.`,
		);
	return values.length === 0 ? undefined : oneOrList(values);
};

const wards: Reader = (lines, around) =>
	/^all(?: wards)?\.?$/i.test(joined(lines)) ? 'all' : splitWards(lines, around);

const splitWards: Reader = (lines) => {
	const values = lines
		.flatMap(({ text }) => text.split(/\s*[,;]\s*|\s+and\s+(?=\p{Lu}[^,]*$)/u))
		.filter((value) => value !== '');
	return values.length === 0 ? undefined : oneOrList(values);
};

const author: Reader = (lines, around) => {
	const { email, telephone, ...person } = readPerson(lines, around.paper);
	if (telephone) return undefined;
	if (!person.name) return lines.length === 1 && !email ? joined(lines) : undefined;
	if (person.post && lines.length === 1 && !/[,;(–-]\s/.test(joined(lines)))
		around.note(
			'look_at',
			`“${joined(lines)}”`,
			`Name and post run together: the name was taken for “${person.name}”.`,
		);
	return Object.keys(person).length === 1 ? person.name : [{ ...person } as Record<string, string>];
};

const contact: Reader = (lines, { paper }) => {
	const people = readPeople(lines, paper);
	return people.some(({ email, telephone, name }) => email || telephone || name)
		? people.map(ordered)
		: undefined;
};

/** In the order in which the field guide has them. */
export function ordered({
	name,
	post,
	team,
	organisation,
	email,
	telephone,
}: Person): Record<string, string> {
	const all = { name, post, team, organisation, email, telephone };
	return Object.fromEntries(
		Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined),
	);
}

const classification: Reader = (lines) => {
	const found = /^(open|public|part[- ]exempt|exempt)\b/i.exec(joined(lines))?.[1]?.toLowerCase();
	return found === 'public' ? 'open' : found?.replace(/[- ]/, '_');
};

const appendices: Reader = (lines) => {
	const read = lines.map(readAppendix);
	if (lines.length === 1 && /^(?:none|n\/?a|nil)\.?$/i.test(joined(lines))) return undefined;
	return read.every((appendix) => appendix !== undefined) ? read : lines.map(({ text }) => ({ title: text }));
};

const none = /^(?:none|n\/?a|nil|not applicable)\.?$/i;
const readers: Record<string, Reader> = {
	title: oneText,
	reference: (lines) => (/^[A-Z]{2,5}\/\d{4}\/\d{3}$/.test(joined(lines)) ? joined(lines) : undefined),
	summary: paragraphs,
	purpose: paragraphs,
	report_of: (lines, { names }) => names.body(joined(lines)) ?? joined(lines),
	lead_member: oneText,
	lead_director: oneText,
	report_date: oneDay,
	published: oneDay,
	author,
	contact,
	circulation: someOf,
	audience: someOf,
	themes: someOf,
	corporate_aims: someOf,
	wards,
	classification,
	appendices,
	cross_references: (lines, around) =>
		none.test(joined(lines))
			? undefined
			: readReferences(
					lines.map(({ text }) => text),
					around,
					false,
				),
	consultees: (lines) => readConsultees(lines.map(({ text }) => text)),
};
