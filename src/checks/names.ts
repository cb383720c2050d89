import { closest } from '../records/closest.ts';
import type { CouncilRecord } from '../records/kinds.ts';

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

/** The name of a body by its id; an id of which nothing was read stands for itself. */
export function nameOfBody(id: string, byId: ReadonlyMap<string, CouncilRecord>): string {
	const body = byId.get(id);
	return body?.kind === 'body' ? body.data.name : `"${id}"`;
}

const lists = {
	and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
	or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** Several names in a sentence: "a, b and c". */
export function inSentence(names: string[], word: keyof typeof lists = 'and'): string {
	return lists[word].format(names);
}
