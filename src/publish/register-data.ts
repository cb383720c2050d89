import type { Site } from '../records/site.ts';
import { renamedFields } from '../register/data-fields.ts';
import { earlierAddress } from '../register/earlier-entries.ts';
import type { AnyEntry, Backlink, Reference } from '../register/entry.ts';
import type { Edition } from './edition.ts';

type Data = Record<string, unknown>;

/**
 * A published record as data: what was written, by the names of its fields, beside what was worked out.
 * Dates are ISO 8601; addresses are paths from the root of the site. `today` decides which contact details have ended.
 */
export function toData(entry: AnyEntry, today: string): Data {
	const { id, kind, url, title, date, summary, by, bodies, route, outline, attachments } = entry;
	return {
		id,
		kind,
		url,
		...writtenData(entry, today),
		title,
		date,
		summary,
		by,
		bodies,
		standing: entry.kind === 'guidance' ? entry.data.standing : entry.standing,
		route: route.map(({ body, decision, ...step }) => ({ ...step, body: body.id, decision: decision?.id })),
		paragraphs: outline.paragraphs.map(({ number, anchor, part }) => ({ number, anchor, part })),
		recommendations: recommendationsData(entry),
		cross_references: entry.references.map(referenceData),
		cited_by: entry.cited_by.map(backlinkData),
		decisions: entry.decisions.map((decision) => decision.id),
		as_considered: entry.as_considered?.text === 'shown' ? earlierAddress(url) : undefined,
		notices: entry.notices.map(({ id }) => id),
		superseded_by: entry.superseded_by?.id,
		supersedes: entry.supersedes.map((earlier) => earlier.id),
		attachments: attachments.map(({ name, url: address, type, size }) => ({
			name,
			url: address,
			type,
			size,
		})),
	};
}

/** What was written, but for what another field of the same name says better, and for contact details that have ended. */
function writtenData({ data, kind }: AnyEntry, today: string): Data {
	const renamed = renamedFields[kind] ?? {};
	const written = Object.fromEntries(
		Object.entries(data).map(([name, value]) => [renamed[name] ?? name, value]),
	);
	if (kind !== 'report') return written;
	return { ...written, contact: data.contact.filter(({ until }) => until === undefined || until >= today) };
}

/** What is asked for. A recommendation of the first part has its thread; a later part repeats what the first one asks. */
function recommendationsData({ outline: { recommendations }, threads }: AnyEntry): Data[] {
	const [first] = recommendations;
	return recommendations.map(({ key, verb, text, lead, anchor, part }) => {
		const thread = part === first?.part ? threads.find((item) => item.key === key) : undefined;
		const outcomes = thread?.resolved.map(({ decision, ...resolved }) => ({
			decision: decision.id,
			...resolved,
		}));
		return { key, verb, text, lead, anchor, part, outcomes: outcomes ?? [], actions: thread?.actions ?? [] };
	});
}

function referenceData({ kind, printed, available, listed, target }: Reference): Data {
	return { kind, to: target?.id, url: target?.url, title: target?.title, printed, available, listed };
}

function backlinkData({ kind, from }: Backlink): Data {
	return { kind, from: from.id, url: from.url, title: from.title };
}

/** Formats all records as one JSON document, piece by piece: together they may be too long for one string. */
export function* formatRegister({
	entries,
	site,
	today,
}: Pick<Edition, 'entries' | 'today'> & { site: Pick<Site, 'name' | 'base_url'> }): Generator<string> {
	yield `{"council":${JSON.stringify(site.name)},"base_url":${JSON.stringify(site.base_url)},"records":[`;
	for (const [index, entry] of entries.entries())
		yield `${index === 0 ? '' : ','}\n${JSON.stringify(toData(entry, today))}`;
	yield '\n]}\n';
}

/** A stream of text that is made as it is read. */
export function streamText(pieces: Iterable<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	const left = pieces[Symbol.iterator]();
	return new ReadableStream({
		pull(controller) {
			const { value, done } = left.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
	});
}

/** Where each report is and what it is called, by the council's own number: the search page looks a number up before it searches. */
export function buildReferences(entries: AnyEntry[]): Record<string, { url: string; title: string }> {
	const numbered = entries.flatMap((entry) =>
		entry.kind === 'report' && entry.data.reference ? [{ ...entry, reference: entry.data.reference }] : [],
	);
	return Object.fromEntries(numbered.map(({ reference, url, title }) => [reference, { url, title }]));
}
