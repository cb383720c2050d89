import type { Kind } from '../../records/kinds.ts';
import type { Site } from '../../records/site.ts';
import type { AnyEntry, Entry } from '../../register/entry.ts';
import { changedOn } from '../../register/order.ts';
import { lawsCited } from './json-ld-law.ts';

/** schema.org has no type for a council's decision or strategy: a Legislation is an Act or an order, which these are not. */
const types: Record<Exclude<Kind, 'body'>, string> = {
	report: 'Report',
	decision: 'DigitalDocument',
	notice: 'DigitalDocument',
	guidance: 'DigitalDocument',
	strategy: 'DigitalDocument',
	page: 'WebPage',
};

/** Something in the words of schema.org: its properties by their names. */
export type JsonLd = Record<string, unknown>;

/** What a record is, for machines (schema.org, as JSON-LD). */
export function jsonLdOf(entry: AnyEntry, site: Site): JsonLd {
	const fields = entry.kind === 'body' ? bodyFields(entry, site) : workFields(entry, site);
	return filled({ '@context': 'https://schema.org', ...fields });
}

/** The whole address of a page. */
export function addressOn({ base_url }: Site, path: string): string {
	return new URL(path, base_url).href;
}

function councilOf(site: Site): JsonLd {
	return { '@type': 'GovernmentOrganization', name: site.name, url: addressOn(site, '/') };
}

/** A body of the council is a part of its government; a partnership is an organisation of its own. */
export function bodyFields({ data, url }: Pick<Entry<'body'>, 'data' | 'url'>, site: Site): JsonLd {
	const isCouncils = data.regime === 'executive' || data.regime === 'council';
	return filled({
		'@type': isCouncils ? 'GovernmentOrganization' : 'Organization',
		name: data.name,
		alternateName: data.short_name === data.name ? undefined : data.short_name,
		url: addressOn(site, url),
		foundingDate: data.from,
		dissolutionDate: data.to,
		parentOrganization: isCouncils ? councilOf(site) : undefined,
	});
}

function workFields(entry: Exclude<AnyEntry, { kind: 'body' }>, site: Site): JsonLd {
	const { kind, data, title, date, summary, url, themes, wards, report } = entry;
	const address = (path: string) => addressOn(site, path);
	const papers = entry.references.flatMap(({ target }) => (target ? [address(target.url)] : []));
	const wholes = entry.cited_by
		.filter(({ kind: how }) => how === 'appendix')
		.map(({ from }) => address(from.url));
	const reference = 'reference' in data ? data.reference : undefined;
	return {
		'@type': types[kind],
		name: title,
		url: address(url),
		identifier: reference,
		reportNumber: reference,
		description: summary,
		inLanguage: 'en-GB',
		datePublished: 'published' in data ? (data.published ?? date) : date,
		dateModified: modifiedOn(entry),
		creativeWorkStatus: statusOf(entry),
		author: 'author' in data ? data.author.map(({ name }) => ({ '@type': 'Person', name })) : undefined,
		publisher:
			kind === 'guidance'
				? data.publisher && { '@type': 'Organization', name: data.publisher }
				: councilOf(site),
		about: [
			...themes,
			...(report ? [{ '@type': 'Report', name: report.title, url: address(report.url) }] : []),
		],
		spatialCoverage: wards.filter((ward) => ward !== 'all'),
		isPartOf: wholes,
		citation: [...papers, ...lawsCited(entry.outline.acts)],
	};
}

/** The day of the last correction, where there was one. */
function modifiedOn(entry: AnyEntry): string | undefined {
	return entry.kind === 'report' && entry.data.changes.length > 0 ? changedOn(entry) : undefined;
}

/** The days that Open Graph knows of an article, where each is known to the day (ISO 8601). */
export function articleDates(jsonLd: JsonLd | undefined): ['published' | 'modified', string][] {
	const days = [
		['published', jsonLd?.['datePublished']],
		['modified', jsonLd?.['dateModified']],
	] as const;
	return days.flatMap(([name, day]): ['published' | 'modified', string][] =>
		typeof day === 'string' && day.length === 10 ? [[name, day]] : [],
	);
}

/** A stage in the life of a paper, where it no longer holds; schema.org cannot say what took its place. */
function statusOf({ data, superseded_by }: AnyEntry): string | undefined {
	if ('status' in data && data.status === 'withdrawn') return 'Withdrawn';
	return superseded_by ? 'Superseded' : undefined;
}

/** Leaves out what has no value, and lists without an item. */
function filled(fields: JsonLd): JsonLd {
	return Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
		),
	);
}
