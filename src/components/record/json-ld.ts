import type { Kind } from '../../records/kinds.ts';
import type { Site } from '../../records/site.ts';
import type { AnyEntry } from '../../register/entry.ts';

/** schema.org has no type for a council's decision or strategy: a Legislation is an Act or an order, which these are not. */
const types: Record<Kind, string> = {
	report: 'Report',
	decision: 'DigitalDocument',
	notice: 'DigitalDocument',
	guidance: 'DigitalDocument',
	strategy: 'DigitalDocument',
	body: 'Organization',
	page: 'WebPage',
};

/** What a record is, for machines (schema.org, as JSON-LD). */
export function jsonLdOf(entry: AnyEntry, { name, base_url }: Site): object {
	const address = (path: string) => new URL(path, base_url).href;
	const council = { '@type': 'GovernmentOrganization', name, url: address('/') };
	const { kind, data, title, date, summary, url, references, wards, themes } = entry;
	if (kind === 'body') {
		const isCouncils = data.regime === 'executive' || data.regime === 'council';
		return filled({
			'@context': 'https://schema.org',
			'@type': isCouncils ? 'GovernmentOrganization' : types.body,
			name: data.name,
			url: address(url),
			parentOrganization: isCouncils ? council : undefined,
		});
	}
	return filled({
		'@context': 'https://schema.org',
		'@type': types[kind],
		name: title,
		url: address(url),
		identifier: 'reference' in data ? data.reference : undefined,
		description: summary,
		inLanguage: 'en-GB',
		datePublished: 'published' in data ? (data.published ?? date) : date,
		author:
			'author' in data ? data.author.map((author) => ({ '@type': 'Person', name: author.name })) : undefined,
		publisher:
			kind === 'guidance' ? data.publisher && { '@type': 'Organization', name: data.publisher } : council,
		about: themes,
		spatialCoverage: wards.filter((ward) => ward !== 'all'),
		citation: references.flatMap(({ target }) => (target ? [address(target.url)] : [])),
	});
}

function filled(fields: Record<string, unknown>): object {
	return Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
		),
	);
}
