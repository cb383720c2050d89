import type { CouncilRecord } from '../records/kinds.ts';
import type { Register } from './register.ts';
import { targetOf } from './relations.ts';

/** What was written, without the ids of papers that are not public: a file's name can say what a paper is about. */
export function withoutHiddenIds({ data }: CouncilRecord, register: Register): CouncilRecord['data'] {
	const shown = <T extends { to?: string | undefined }>(item: T): T =>
		targetOf(item.to, register) ? item : { ...item, to: undefined };
	const references = 'cross_references' in data ? { cross_references: data.cross_references.map(shown) } : {};
	const appendices = 'appendices' in data ? { appendices: data.appendices.map(shown) } : {};
	return { ...data, ...references, ...appendices } as CouncilRecord['data'];
}

/** Whether all of a record is public, the ids that it names included: only then may it be kept in a cache. */
export function isWhollyShown(record: CouncilRecord, register: Register): boolean {
	if (register.visible.get(record.id) !== record) return false;
	return idsNamed(record).every((to) => targetOf(to, register) !== undefined);
}

function idsNamed(record: CouncilRecord): string[] {
	const references = 'cross_references' in record.data ? record.data.cross_references : [];
	const appendices = record.kind === 'report' ? record.data.appendices : [];
	return [...references, ...appendices].flatMap(({ to }) => (to === undefined ? [] : [to]));
}
