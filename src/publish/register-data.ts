import type { AnyEntry, Backlink, Reference } from '../register/entry.ts';

/**
 * A published record as data: what was written, by the names of its fields, beside what was worked out.
 * Dates are ISO 8601; addresses are paths from the root of the site.
 */
export function toData(entry: AnyEntry): Record<string, unknown> {
	const { id, kind, url, title, date, summary, standing, route, outline, attachments } = entry;
	return {
		...entry.data,
		id,
		kind,
		url,
		title,
		date,
		summary,
		standing,
		route: route.map(({ body, decision, ...step }) => ({ ...step, body: body.id, decision: decision?.id })),
		paragraphs: outline.paragraphs.map(({ number, anchor, part }) => ({ number, anchor, part })),
		recommendations: outline.recommendations.map(({ key, verb, text, lead, anchor, part }) => ({
			key,
			verb,
			text,
			lead,
			anchor,
			part,
		})),
		cross_references: entry.references.map(referenceData),
		cited_by: entry.cited_by.map(backlinkData),
		decisions: entry.decisions.map((decision) => decision.id),
		superseded_by: entry.superseded_by?.id,
		attachments: attachments.map(({ name, url: address, type, size }) => ({
			name,
			url: address,
			type,
			size,
		})),
	};
}

function referenceData({ kind, printed, available, listed, target }: Reference) {
	return { kind, to: target?.id, url: target?.url, title: target?.title, printed, available, listed };
}

function backlinkData({ kind, from }: Backlink) {
	return { kind, from: from.id, url: from.url, title: from.title };
}
