import type { CouncilRecord, RecordOf } from '../records/kinds.ts';

/**
 * What the public may see of a record on a day, or undefined where it may not see that there is one.
 * A draft and an embargoed paper are not there. Of a withdrawn paper the title, route, date and reason stay, and of a
 * strategy its themes and when it was in force, as it was the policy of its day; of an exempt one the title, route,
 * paragraphs, public interest and review date (Local Government Act 1972, s.100B and Schedule 12A).
 * Dates compare as text, as ISO 8601 is made for.
 */
export function publicView(record: CouncilRecord, today: string): CouncilRecord | undefined {
	const view = viewOf(record, today);
	return view && withoutAcknowledgements(view);
}

/** Why a problem is let stand is for officers. */
function withoutAcknowledgements(record: CouncilRecord): CouncilRecord {
	if (!('acknowledged' in record.data)) return record;
	const { acknowledged: _, ...data } = record.data;
	return { ...record, header: '', data } as CouncilRecord;
}

function viewOf(record: CouncilRecord, today: string): CouncilRecord | undefined {
	if (record.kind === 'guidance' || record.kind === 'body') return record;
	const { status } = record.data;
	if (status === 'draft') return undefined;
	if ('published' in record.data && (record.data.published ?? '') > today) return undefined;
	// What was decided on a day cannot be known before it.
	if (record.kind === 'decision' && record.data.date > today) return undefined;
	if (record.kind === 'report') return viewOfReport(record);
	if (status === 'withdrawn') return withoutText(record);
	return record;
}

function viewOfReport(record: RecordOf<'report'>): CouncilRecord {
	const { data } = record;
	const withheld = data.classification === 'exempt';
	if (data.status === 'published' && !withheld) return withoutExemptAppendices(record);
	const route = data.considered.map(({ body, date, role }) => ({ body, date, role }));
	const kept = {
		...emptyReport,
		template: data.template,
		status: data.status,
		title: data.title,
		title_source: data.title_source,
		considered: route,
	};
	const reason = withheld ? { classification: data.classification, exemption: data.exemption } : {};
	return { ...record, header: '', body: '', data: { ...kept, ...reason, withdrawn: data.withdrawn } };
}

/** An exempt appendix is named, as the agenda names it; its file is not. */
function withoutExemptAppendices(record: RecordOf<'report'>): CouncilRecord {
	if (record.data.appendices.every(({ classification }) => classification === 'open')) return record;
	const appendices = record.data.appendices.map((appendix) =>
		appendix.classification === 'open' ? appendix : { ...appendix, file: undefined, to: undefined },
	);
	return { ...record, data: { ...record.data, appendices } };
}

function withoutText(
	record: Exclude<CouncilRecord, RecordOf<'report' | 'guidance' | 'body'>>,
): CouncilRecord {
	const bare = { header: '', body: '' };
	if (record.kind === 'page')
		return { ...record, ...bare, data: { status: 'withdrawn', title: record.data.title } };
	if (record.kind === 'strategy') {
		const { status, title, themes, adopted, in_force_from, in_force_to, withdrawn } = record.data;
		const kept = { status, title, themes, adopted, in_force_from, in_force_to, withdrawn };
		return { ...record, ...bare, data: { ...kept, ...emptyStrategy } };
	}
	if (record.kind === 'notice') {
		const { status, notice, title, published, body, date, period, withdrawn } = record.data;
		const kept = { status, notice, title, published, body, date, period, withdrawn };
		const gone = { matter: '', members: [], documents: [], wards: [], themes: [], aliases: [] };
		return { ...record, ...bare, data: { ...kept, ...gone } };
	}
	const { status, report, body, date, withdrawn } = record.data;
	return {
		...record,
		...bare,
		data: { status, report, body, date, withdrawn, outcomes: [], actions: [], aliases: [] },
	};
}

const emptyStrategy = { reviewed: [], extended: [], cross_references: [], aliases: [] };

/** A report of which nothing was written but what is asked for again. */
export const emptyReport = {
	classification: 'open' as const,
	author: [],
	contact: [],
	circulation: [],
	audience: [],
	wards: [],
	themes: [],
	corporate_aims: [],
	cross_references: [],
	appendices: [],
	implications: [],
	consultees: [],
	changes: [],
	aliases: [],
};
