import type { CouncilRecord } from '../../records/kinds.ts';
import type { Register } from '../../register/register.ts';

const known = new WeakMap<Register, Set<string>>();

/** Every word, in small letters, of the names that the council has given: its own words, bodies, wards, themes, documents, people. */
export function knownNames(register: Register): Set<string> {
	const earlier = known.get(register);
	if (earlier) return earlier;
	const { site, records } = register;
	const names = [
		site.name,
		site.short_name,
		...site.words,
		...site.wards,
		...site.themes,
		...records.flatMap(namesOf),
	];
	const words = new Set(names.flatMap((name) => name?.toLowerCase().match(/\p{L}+(?:[’']\p{L}+)*/gu) ?? []));
	known.set(register, words);
	return words;
}

function namesOf(record: CouncilRecord): (string | undefined)[] {
	switch (record.kind) {
		case 'body':
			return [record.data.name, record.data.short_name, record.data.chair];
		case 'guidance':
			return [record.data.title, record.data.publisher, ...record.data.aliases];
		case 'strategy':
			return [record.data.title];
		case 'report': {
			const { author, contact, lead_member, lead_director, report_of, consultees, implications } =
				record.data;
			return [
				...[...author, ...contact].flatMap(({ name, team, organisation }) => [name, team, organisation]),
				...consultees.map(({ name }) => name),
				...implications.map(({ adviser }) => adviser),
				...[lead_member, lead_director, report_of],
			];
		}
		default:
			return [];
	}
}
