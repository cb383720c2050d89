import type { ReferenceKind } from '../records/cross-reference.ts';
import type { CouncilRecord } from '../records/kinds.ts';
import type { Register } from './register.ts';

/** One record pointing to another, both of which may be seen. */
export interface Relation {
	kind: ReferenceKind | 'appendix' | 'mentions';
	from: string;
	to: string;
}

/** All relations of the visible records, and both ways to look them up. */
export interface Relations {
	from: Map<string, Relation[]>;
	to: Map<string, Relation[]>;
}

export function buildRelations(register: Register): Relations {
	const relations: Relations = { from: new Map(), to: new Map() };
	for (const record of register.visible.values()) {
		for (const relation of relationsOf(record, register)) {
			append(relations.from, relation.from, relation);
			append(relations.to, relation.to, relation);
		}
	}
	return relations;
}

/** The visible record that a reference points to. */
export function targetOf(to: string | undefined, register: Register): CouncilRecord | undefined {
	const found = to === undefined ? undefined : register.finder.find(to);
	return found && register.visible.get(found.id);
}

/** Each record is related once to another by one kind, and is not said to mention what it refers to in another way. */
function relationsOf(record: CouncilRecord, register: Register): Relation[] {
	const relations = new Map<string, Relation>();
	const add = (kind: Relation['kind'], to: string | undefined): void => {
		const target = targetOf(to, register);
		if (!target || target.id === record.id) return;
		const mentioned =
			kind === 'mentions' && [...relations.values()].some((relation) => relation.to === target.id);
		if (!mentioned) relations.set(`${kind} ${target.id}`, { kind, from: record.id, to: target.id });
	};
	if ('cross_references' in record.data)
		for (const { kind, to } of record.data.cross_references) add(kind, to);
	if (record.kind === 'report') for (const { to } of record.data.appendices) add('appendix', to);
	for (const { kind, target } of outlineOf(record, register)?.mentions ?? [])
		if (kind === 'reference') add('mentions', target);
	return [...relations.values()];
}

/** The outline of what may be shown of a record's text: none, where its text is withheld. */
export function outlineOf(record: CouncilRecord, register: Register) {
	return record.body.trim() === '' ? undefined : register.outlines.get(record.id);
}

/** Adds a value to a list in a map of lists. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
