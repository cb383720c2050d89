import { closest } from '../records/closest.ts';

/** A fix that offers the names most like the one that was typed, or says where to add it. */
export function suggestName(typed: string, names: Iterable<string>, otherwise: string): string {
	const [first, ...rest] = closest(typed, names, 3);
	if (first === undefined) return sentence(otherwise);
	const more = rest.length > 0 ? ` (or ${rest.map((name) => `\`${name}\``).join(', ')})` : '';
	return `Write \`${first}\`${more}, or ${otherwise}.`;
}

function sentence(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
