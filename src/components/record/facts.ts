import type { DecisionPage } from '../../publish/decision-page.ts';
import { nameInWords } from '../../records/choices.ts';
import { formatDate } from '../../register/calendar.ts';
import type { Entry, Summary } from '../../register/entry.ts';
import { slugOf } from '../../register/slug.ts';
import type { Piece } from '../sentence.ts';

/** Something known of a record: what, and the words or links that say it. */
export interface Fact {
	name: string;
	value: Piece[];
	/** What is a list, after the words of the value. */
	items?: string[];
}

/** A fact for each value that was given. */
export function factsOf(values: [string, string | Piece[] | undefined][]): Fact[] {
	return values.flatMap(([name, value]) => {
		if (value === undefined || value.length === 0) return [];
		return [{ name, value: typeof value === 'string' ? [value] : value }];
	});
}

/** Who published a document, when, and where it was and is found. An address that was printed then may lead nowhere now. */
export function guidanceFacts({ data, superseded_by, supersedes }: Entry<'guidance'>): Fact[] {
	const isLive = data.standing === 'current';
	const address: Piece[] = data.url ? [isLive ? { text: data.url, href: data.url } : data.url] : [];
	return factsOf([
		['Publisher', data.publisher],
		['Issued', data.issued ? formatDate(data.issued) : 'The date is not recorded'],
		['Also called', data.aliases.join('; ')],
		...Object.entries(data.identifiers).map(([name, value]): [string, string] => [
			identifierName(name),
			value,
		]),
		[
			isLive ? 'Address' : 'Address when it was cited',
			isLive || !data.url ? address : [...address, ' (it may no longer lead there)'],
		],
		['Archived copy', data.archive_url ? [{ text: data.archive_url, href: data.archive_url }] : undefined],
		['Superseded by', links(superseded_by ? [superseded_by] : [])],
		['Replaced', links(supersedes)],
	]);
}

/** Who answers for a strategy, when it is in force, and what came before and after it. */
export function strategyFacts({ data, names, superseded_by, supersedes }: Entry<'strategy'>): Fact[] {
	const owner =
		data.owner && names[data.owner]
			? [{ text: names[data.owner] ?? '', href: `/bodies/${data.owner}/` }]
			: data.owner;
	return factsOf([
		['Owner', owner],
		['Adopted', data.adopted && formatDate(data.adopted)],
		['In force from', data.in_force_from && formatDate(data.in_force_from)],
		['In force to', data.in_force_to && formatDate(data.in_force_to)],
		['Review', data.review && formatDate(data.review)],
		['Replaced', links(supersedes)],
		['Superseded by', links(superseded_by ? [superseded_by] : [])],
		['Themes', joined(data.themes.map((theme) => ({ text: theme, href: `/themes/${slugOf(theme)}/` })))],
	]);
}

/** Who decided, when, and since when that is known. */
export function decisionFacts({ entry: { data, by }, body }: Omit<DecisionPage, 'others'>): Fact[] {
	return factsOf([
		['Decided by', body ? [{ text: body.title, href: body.url }] : by],
		['Date of the decision', formatDate(data.date)],
		['Decision published', data.published && formatDate(data.published)],
	]);
}

/** Since when there is a body, who chairs it, and what took its place. */
export function bodyFacts({ data, superseded_by }: Entry<'body'>, predecessors: Summary[]): Fact[] {
	return factsOf([
		['Also called', data.short_name === data.name ? undefined : data.short_name],
		['Chair', data.chair],
		['Set up', data.from && formatDate(data.from)],
		['Ended', data.to && formatDate(data.to)],
		['Took over from', links(predecessors)],
		['Succeeded by', links(superseded_by ? [superseded_by] : [])],
	]);
}

function links(summaries: Summary[]): Piece[] {
	return joined(
		summaries.map(({ title, url, date }) => ({
			text: date ? `${title} (${formatDate(date)})` : title,
			href: url,
		})),
	);
}

function joined(pieces: Piece[]): Piece[] {
	return pieces.flatMap((piece, at) => (at === 0 ? [piece] : ['; ', piece]));
}

/** `product_code` is "Product code"; the names that are initials stay so. */
function identifierName(name: string): string {
	if (/^(isbn|issn|doi|urn|uri)$/i.test(name)) return name.toUpperCase();
	return nameInWords(name);
}
