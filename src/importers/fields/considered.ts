import { idLike } from '../../records/fields.ts';
import type { Line } from '../paper/lines.ts';
import { findDates } from './dates.ts';
import type { Around } from './reading.ts';

/** A meeting that a paper goes to, as far as its header says. */
export interface Step {
	body?: string;
	date?: string;
	/** The words of the body, as printed. */
	printed?: string;
	/** The words of the date, as printed. */
	printedDate?: string;
}

/** What a header says of the meetings, the lines that said it, and those that say nothing of them. */
export interface Steps {
	steps: Step[];
	used: Line[];
	left: Line[];
}

/**
 * Reads bodies and dates: in one line ("SCEP 1.2.2017"), in turn ("Cabinet 15 March 2004, Council 17 March 2004"), or
 * column by column, as extraction takes a timetable ("Cabinet Leicester Partnership", "15 March 2004 17 March 2004").
 */
export function readSteps(lines: Line[], around: Around): Steps {
	const steps: Step[] = [];
	const used: Line[] = [];
	let at = 0;
	for (; at < lines.length; at += 1) {
		const line = lines[at] as Line;
		const read = stepsOfLine(line.text, around);
		if (!read) break;
		addSteps(steps, read);
		used.push(line);
	}
	return { steps, used, left: lines.slice(at) };
}

/** Dates alone belong to the bodies before them that have none yet, and the other way round. */
function addSteps(steps: Step[], read: Step[]): void {
	const waiting = (key: 'body' | 'date'): Step[] => steps.filter((step) => step[key] === undefined);
	for (const step of read) {
		const other =
			step.body === undefined ? waiting('date')[0] : step.date === undefined ? waiting('body')[0] : undefined;
		if (other) Object.assign(other, step);
		else steps.push({ ...step });
	}
}

function stepsOfLine(text: string, around: Around): Step[] | undefined {
	const dates = findDates(text);
	const bodies = around.names.bodiesIn(text);
	if (dates.some(({ isShort }) => isShort))
		around.note(
			'look_at',
			`“${text}”`,
			'The year is printed with two figures and was taken for one of this century.',
		);
	const places = [...dates, ...bodies].sort((a, b) => a.start - b.start);
	const rest = places.reduceRight(
		(words, { start, end }) => `${words.slice(0, start)}\n${words.slice(end)}`,
		text,
	);
	const others = rest
		.split('\n')
		.map(trimJoiners)
		.filter((words) => words !== '');
	if (others.length === 0) return places.length === 0 ? undefined : pair(text, places);
	if (dates.length === 0 || bodies.length > 0 || others.length > dates.length) return undefined;
	return dates.map((date, at) => ({
		...unknownBody(others[at], around),
		date: date.iso,
		printedDate: text.slice(date.start, date.end),
	}));
}

type Place = { start: number; end: number } & ({ id: string } | { iso: string });

/** Each date belongs to the body before it; dates that follow one another wait for their bodies. */
function pair(text: string, places: Place[]): Step[] {
	const steps: Step[] = [];
	for (const place of places) {
		const printed = text.slice(place.start, place.end);
		const last = steps.at(-1);
		if ('id' in place) steps.push({ body: place.id, printed });
		else if (last && last.date === undefined && places.length > 1 && isMixed(places))
			Object.assign(last, { date: place.iso, printedDate: printed });
		else steps.push({ date: place.iso, printedDate: printed });
	}
	return steps;
}

const isMixed = (places: Place[]): boolean =>
	places.some((place) => 'id' in place) && places.some((place) => 'iso' in place);

/** A body that the content does not have keeps the id that it would have. */
export function unknownBody(printed: string | undefined, around: Around): Step {
	const words = trimJoiners(printed ?? '');
	const id = idLike(words);
	if (id === '') return {};
	const near = around.names.nearest(words, 'body');
	around.note(
		'look_at',
		`“${words}”`,
		`No file in bodies/ has this name${near ? `; it looks like “${near}”` : ''}. It was written as ${id}: correct it, or add bodies/${id}.md.`,
	);
	return { body: id, printed: words };
}

const trimJoiners = (text: string): string =>
	text
		.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
		.replace(/^(?:and|then|on|date|meeting of the|of|to|the)$/i, '')
		.replace(/^(?:and|then)\s+/i, '')
		.replace(/\s+on$/i, '')
		.trim();
