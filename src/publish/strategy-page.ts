import { type Asked, buildAdoption } from '../register/adoption.ts';
import type { Backlink, Entry } from '../register/entry.ts';
import { fingerprint } from '../register/fingerprint.ts';
import type { Term } from '../register/in-force.ts';
import { rowMaker } from '../register/rows.ts';
import { bearingReports, buildLife, type LifeEvent } from '../register/strategy-life.ts';
import { cacheKeyOf } from './cache-key.ts';
import { getEdition } from './edition.ts';
import { allOf, entriesOf, entryOf } from './neighbours.ts';
import { termsOfEdition } from './terms.ts';

/** All that the page of a strategy is made of. */
export interface StrategyPage {
	entry: Entry<'strategy'>;
	/** When it is in force, as far as is recorded. */
	term: Term | undefined;
	life: LifeEvent[];
	/** The bodies that were asked to adopt it. */
	asked: Asked[];
	/** `YYYY-MM-DD` */
	today: string;
}

/** Gathers the pages of all strategies. */
export function readStrategyPages(): StrategyPage[] {
	const { entries, today } = getEdition();
	const toRow = rowMaker(entries);
	const terms = new Map(termsOfEdition().map((term) => [term.id, term]));
	const rowOf = (id: string) => {
		const found = entryOf(id);
		return found?.kind === 'decision' ? toRow(found) : undefined;
	};
	return allOf('strategy').map((entry) => ({
		entry,
		term: terms.get(entry.id),
		life: buildLife(entry, { ...sourcesOf(entry), rowOf }),
		asked: buildAdoption(entriesOf('report', adoptingReports(entry)), rowOf),
		today,
	}));
}

export function cacheKeyOfStrategy({ entry, ...worked }: StrategyPage): string {
	return cacheKeyOf(entry, { data: entry.data, fingerprint: fingerprint(worked) });
}

function sourcesOf(entry: Entry<'strategy'>) {
	const reviews = entry.data.reviewed.map(({ report }) => report);
	const reports = entriesOf('report', [...bearingReports(entry).map(({ id }) => id), ...reviews]);
	const [successor] = entriesOf('strategy', [entry.superseded_by?.id]);
	return { successor, reports: new Map(reports.map((report) => [report.id, report])) };
}

/** The reports that ask for a strategy to be adopted, or that carry it as an appendix. */
function adoptingReports({ cited_by }: Entry<'strategy'>): string[] {
	const asks = ({ kind }: Backlink) => kind === 'adopts' || kind === 'appendix';
	return [...new Set(cited_by.filter(asks).map(({ from }) => from.id))];
}
