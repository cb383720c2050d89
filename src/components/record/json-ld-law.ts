import type { CitedAct } from '../../markdown/outline.ts';
import type { JsonLd } from './json-ld.ts';

/** The Acts and instruments that a text cites, each once, as schema.org's Legislation: only they are one. */
export function lawsCited(acts: CitedAct[]): JsonLd[] {
	const byAddress = new Map(
		acts.flatMap(({ url, name }) => (url === undefined ? [] : [[url, name] as const])),
	);
	return [...byAddress].map(([url, name]) => ({
		'@type': 'Legislation',
		name,
		legislationIdentifier: identifierOf(url),
		url,
	}));
}

/** The identifier that legislation.gov.uk gives, which differs from the address of the page. */
function identifierOf(url: string): string {
	return url.replace('https://www.legislation.gov.uk/', 'http://www.legislation.gov.uk/id/');
}
