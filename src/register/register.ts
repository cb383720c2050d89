import type { Outline } from '../markdown/outline.ts';
import type { CouncilRecord } from '../records/kinds.ts';
import type { TemplateFile } from '../records/read-record.ts';
import type { Site } from '../records/site.ts';
import type { BesideFile } from './entry.ts';
import { buildFinder, type Finder } from './finder.ts';
import type { History } from './history.ts';
import { publicView } from './publication.ts';

/** What was read, before anything is worked out from it. */
export interface Holdings {
	site: Site;
	records: CouncilRecord[];
	templates: Map<string, TemplateFile>;
	/** The outline of each body of text, by id. */
	outlines: Map<string, Outline>;
	/** What problems call a path below the content folder. */
	nameOf(path: string): string;
	/** The files that are not records, by their path below the content folder. */
	files: Map<string, BesideFile>;
	/** SHA-256 of each file, by the id of its record. */
	digests: Map<string, string>;
	/** How the content came to be; absent where nobody asked. */
	history?: History;
}

/** All records together, on a day. */
export interface Register extends Holdings {
	/** `YYYY-MM-DD`: what may be seen and where each paper stands depend on it. */
	today: string;
	byId: Map<string, CouncilRecord>;
	finder: Finder;
	/** What the public may see of each record, by id. */
	visible: Map<string, CouncilRecord>;
}

export function buildRegister(holdings: Holdings, today: string): Register {
	const byId = new Map(holdings.records.map((record) => [record.id, record]));
	return {
		...holdings,
		today,
		byId,
		finder: buildFinder(holdings.records),
		visible: visibleRecords(byId, today),
	};
}

function visibleRecords(byId: Map<string, CouncilRecord>, today: string): Map<string, CouncilRecord> {
	const visible = new Map<string, CouncilRecord>();
	for (const record of byId.values()) {
		const view = publicView(record, today);
		if (view) visible.set(view.id, view);
	}
	// A decision names its report: where there is no sign of the one there may be none of the other.
	for (const record of visible.values()) {
		if (record.kind === 'decision' && !visible.has(record.data.report)) visible.delete(record.id);
	}
	return visible;
}
