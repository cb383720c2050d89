import type { CouncilRecord } from '../records/kinds.ts';
import type { Register } from './register.ts';
import { targetOf } from './relations.ts';

/** What was written, without the ids of papers that are not public: a file's name can say what a paper is about. */
export function withoutHiddenIds({ data }: CouncilRecord, register: Register): CouncilRecord['data'] {
	const shown = <T extends { to?: string | undefined }>(item: T): T =>
		targetOf(item.to, register) ? item : { ...item, to: undefined };
	const references = 'cross_references' in data ? { cross_references: data.cross_references.map(shown) } : {};
	const appendices = 'appendices' in data ? { appendices: data.appendices.map(shown) } : {};
	const isShown = (id: string | undefined) => id !== undefined && register.visible.has(id);
	const report = 'report' in data ? { report: isShown(data.report) ? data.report : undefined } : {};
	const reviewed =
		'reviewed' in data
			? {
					reviewed: data.reviewed.map((item) =>
						isShown(item.report) ? item : { ...item, report: undefined },
					),
				}
			: {};
	const extended =
		'extended' in data
			? {
					extended: data.extended.map((item) =>
						isShown(item.decision) ? item : { ...item, decision: undefined },
					),
				}
			: {};
	return {
		...data,
		...references,
		...appendices,
		...report,
		...reviewed,
		...extended,
	} as CouncilRecord['data'];
}

/** Whether all of a record is public, the ids that it names included: only then may it be kept in a cache. */
export function isWhollyShown(record: CouncilRecord, register: Register): boolean {
	if (register.visible.get(record.id) !== record) return false;
	return idsNamed(record).every((to) => targetOf(to, register) !== undefined);
}

function idsNamed(record: CouncilRecord): string[] {
	const references = 'cross_references' in record.data ? record.data.cross_references : [];
	const appendices = record.kind === 'report' ? record.data.appendices : [];
	const { data } = record;
	const ids = [
		'report' in data ? data.report : undefined,
		...('reviewed' in data ? data.reviewed.map(({ report }) => report) : []),
		...('extended' in data ? data.extended.map(({ decision }) => decision) : []),
		...[...references, ...appendices].map(({ to }) => to),
	];
	return ids.filter((id) => id !== undefined);
}
