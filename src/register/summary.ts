import type { CouncilRecord } from '../records/kinds.ts';
import { addressOf } from '../records/kinds.ts';
import type { Consideration } from '../records/report.ts';
import type { Summary } from './entry.ts';
import { titleOf } from './finder.ts';
import type { Register } from './register.ts';

/** How lists and links show a visible record. */
export function summarise(record: CouncilRecord, register: Register): Summary {
	const summary = summaryIn(record);
	return {
		id: record.id,
		kind: record.kind,
		url: addressOf(record.kind, record.id),
		title: nameOf(record, register),
		...defined({ date: dateOf(record, register.today), by: byWhom(record, register), summary }),
	};
}

/** One sentence in plain words, as it was written. */
function summaryIn({ kind, data }: CouncilRecord): string | undefined {
	// Of a withdrawn notice the matter is gone.
	if (kind === 'notice') return data.matter || undefined;
	return 'summary' in data ? data.summary : undefined;
}

/** A decision has the title of the report that it was made on. */
export function nameOf(record: CouncilRecord, register: Register): string {
	const report = record.kind === 'decision' ? register.visible.get(record.data.report) : undefined;
	return titleOf(report ?? record);
}

/** The step of a route by which a report is known: of the body that is asked to decide, or else of the first. */
export function mainConsideration<T extends Pick<Consideration, 'role'>>(route: T[]): T | undefined {
	return route.find(({ role }) => role === 'decide') ?? route[0];
}

/** The day, month or year by which a record is known and listed. A strategy that is only proposed has none. */
export function dateOf({ kind, data }: CouncilRecord, today: string): string | undefined {
	switch (kind) {
		case 'report':
			return (
				mainConsideration(data.considered)?.date ??
				data.considered.find(({ date }) => date)?.date ??
				data.report_date ??
				data.published ??
				data.withdrawn?.date
			);
		case 'decision':
			return data.date;
		case 'guidance':
			return data.issued;
		case 'strategy':
			return (
				data.adopted ?? (data.in_force_from && data.in_force_from <= today ? data.in_force_from : undefined)
			);
		case 'notice':
			return data.published;
		case 'body':
			return data.from;
		case 'page':
			return undefined;
	}
}

function byWhom({ kind, data }: CouncilRecord, register: Register): string | undefined {
	const name = (id: string | undefined) => (id === undefined ? undefined : bodyName(id, register));
	if (kind === 'report') return name(mainConsideration(data.considered)?.body);
	if (kind === 'decision' || kind === 'notice') return name(data.body);
	if (kind === 'guidance') return data.publisher;
	return kind === 'strategy' ? name(data.owner) : undefined;
}

/** The name of a body by its id; other text is a name already. */
export function bodyName(idOrText: string, register: Register): string {
	const record = register.byId.get(idOrText);
	return record?.kind === 'body' ? record.data.name : idOrText;
}

/** Leaves out what is undefined, so that two equal things have equal JSON. */
export function defined<T extends object>(fields: T): T {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
