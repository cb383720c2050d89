import { appendixInText } from '../markdown/appendix-in-text.ts';
import type { Site } from '../records/site.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { gather } from './groups.ts';
import { byTitle, compareText } from './order.ts';

/** What is held of a body, and what the council says that it holds. */
export interface BodyCoverage {
	name: string;
	url: string;
	reports: number;
	decisions: number;
	/** The days of the first and the last meeting of which something is held. */
	first?: string;
	last?: string;
	stated?: Site['coverage']['bodies'][number];
}

/** What a site holds, and what it knows that it does not. */
export interface Coverage {
	counts: { reports: number; decisions: number; strategies: number; guidance: number };
	/** The days of the first and the last meeting of which something is held. */
	first?: string;
	last?: string;
	bodies: BodyCoverage[];
	gaps: {
		/** Papers of which no decision is recorded. */
		notRecorded: number;
		/** Appendices that reports name and that are neither a page nor a file here. */
		appendices: number;
		/** Documents that papers cite and that have no page here. */
		documents: number;
		/** Reports that are withheld, in whole or in part. */
		withheld: number;
	};
}

/** Works out what is held from the entries; what the council states stands beside it. */
export function buildCoverage(entries: AnyEntry[], stated: Site['coverage']): Coverage {
	const of = (kind: AnyEntry['kind']) => entries.filter((entry) => entry.kind === kind);
	const [reports, decisions] = [of('report'), of('decision')];
	return {
		counts: {
			reports: reports.length,
			decisions: decisions.length,
			strategies: of('strategy').length,
			guidance: of('guidance').length,
		},
		...spanOf([...reports, ...decisions].flatMap((entry) => daysOf(entry))),
		bodies: coverageOfBodies(entries, stated),
		gaps: gapsIn(entries),
	};
}

function coverageOfBodies(entries: AnyEntry[], { bodies: stated }: Site['coverage']): BodyCoverage[] {
	const papers = gather(
		entries.filter(({ kind }) => kind === 'report' || kind === 'decision'),
		({ bodies }) => bodies,
	);
	const statements = new Map(stated.map((statement) => [statement.body, statement]));
	return entries
		.filter(({ kind, id }) => kind === 'body' && (papers.has(id) || statements.has(id)))
		.sort(byTitle)
		.map(({ id, title, url }) => {
			const own = papers.get(id) ?? [];
			const statement = statements.get(id);
			return {
				name: title,
				url,
				reports: own.filter(({ kind }) => kind === 'report').length,
				decisions: own.filter(({ kind }) => kind === 'decision').length,
				...spanOf(own.flatMap((entry) => daysOf(entry, id))),
				...(statement && { stated: statement }),
			};
		});
}

/** The days on which a report was or is considered, by one body or by any; the day of a decision. */
function daysOf(entry: AnyEntry, body?: string): string[] {
	if (entry.kind !== 'report') return entry.date === undefined ? [] : [entry.date];
	return entry.route
		.filter((step) => body === undefined || step.body.id === body)
		.flatMap(({ date }) => date ?? []);
}

function spanOf(days: string[]): { first?: string; last?: string } {
	const [first, ...rest] = days.sort(compareText);
	return first === undefined ? {} : { first, last: rest.at(-1) ?? first };
}

function gapsIn(entries: AnyEntry[]): Coverage['gaps'] {
	const reports = entries.filter((entry): entry is Entry<'report'> => entry.kind === 'report');
	const appendices = reports.flatMap(({ data, outline }) =>
		data.appendices.filter(({ number }) => appendixInText(outline, number) === undefined),
	);
	return {
		notRecorded: entries.filter(({ standing }) => standing?.state === 'not_recorded').length,
		appendices: appendices.filter(({ to, file, classification }) => !to && !file && classification === 'open')
			.length,
		documents: entries.flatMap(({ references }) => references).filter(({ target }) => !target).length,
		withheld: reports.filter(({ data }) => data.classification !== 'open').length,
	};
}
