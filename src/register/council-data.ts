import type { CouncilRecord, Kind, RecordOf } from '../records/kinds.ts';
import type { TemplateFile } from '../records/read-record.ts';
import type { Site } from '../records/site.ts';
import type { AnyEntry } from './entry.ts';
import { emptyReport } from './publication.ts';

/** What the public may know of the council, for a browser that reads a report: no texts, and of reports their names alone. */
export interface CouncilData {
	site: Site;
	templates: Omit<TemplateFile, 'header'>[];
	/** The bodies, guidance and strategies that papers name. */
	records: { kind: NamedKind; id: string; path: string; data: CouncilRecord['data'] }[];
	reports: { id: string; path: string; title: string; reference?: string }[];
	/** The ids of all else, which no report may have. */
	others: string[];
}

const named = ['body', 'guidance', 'strategy'] as const;
type NamedKind = (typeof named)[number];

/** The council as a browser reads it again. */
export interface Council {
	site: Site;
	templates: Map<string, TemplateFile>;
	records: CouncilRecord[];
	others: Set<string>;
}

interface Published {
	site: Site;
	templates: Map<string, TemplateFile>;
	entries: AnyEntry[];
}

/** Gathers, of what is published, what a browser needs to recognise what a paper names and to check it. */
export function buildCouncilData({ site, templates, entries }: Published): CouncilData {
	return {
		site,
		templates: [...templates.values()].map(({ header: _, ...template }) => template),
		records: entries.flatMap(({ kind, id, path, data }) => {
			const known = named.find((name) => name === kind);
			return known ? [{ kind: known, id, path, data }] : [];
		}),
		reports: entries.flatMap(({ kind, id, path, title, data }) => {
			if (kind !== 'report') return [];
			const reference = 'reference' in data ? data.reference : undefined;
			return [{ id, path, title, ...(reference && { reference }) }];
		}),
		others: entries.filter(({ kind }) => !isNamed(kind) && kind !== 'report').map(({ id }) => id),
	};
}

/** Makes records of the data again. `contentName` is what officers call the content folder. */
export function openCouncil(data: CouncilData, contentName: string): Council {
	const around = { header: '', body: '' };
	const records = data.records.map(
		(record) => ({ ...record, ...around, file: `${contentName}/${record.path}` }) as CouncilRecord,
	);
	const reports = data.reports.map(
		({ id, path, title, reference }): RecordOf<'report'> => ({
			...around,
			kind: 'report',
			id,
			path,
			file: `${contentName}/${path}`,
			data: {
				...emptyReport,
				template: '',
				status: 'published',
				title,
				title_source: 'document',
				considered: [],
				...(reference && { reference }),
			},
		}),
	);
	const templates = data.templates.map((template): [string, TemplateFile] => [
		template.id,
		{ ...template, header: '' },
	]);
	return {
		site: data.site,
		templates: new Map(templates),
		records: [...records, ...reports],
		others: new Set(data.others),
	};
}

function isNamed(kind: Kind): boolean {
	return named.some((name) => name === kind);
}
