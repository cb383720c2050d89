import { type ListedOutcome, listedOutcomes, outcomesOf } from './decision-outcomes.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { type Group, gather } from './groups.ts';
import { rowMaker } from './rows.ts';

export function isDecision(entry: AnyEntry): entry is Entry<'decision'> {
	return entry.kind === 'decision';
}

/** The decisions of each body, by its id: a body without any has its list too. */
export function decisionsByBody(entries: AnyEntry[]): Group[] {
	const decisions = gather(entries.filter(isDecision), ({ bodies }) => bodies);
	return entries
		.filter(({ kind }) => kind === 'body')
		.map(({ id, title }) => ({ slug: id, name: title, entries: decisions.get(id) ?? [] }));
}

/** The decisions with each outcome that some have. A decision on several recommendations can have several. */
export function decisionsByOutcome(
	entries: AnyEntry[],
): (Omit<Group, 'name'> & { outcome: ListedOutcome })[] {
	const toRow = rowMaker(entries);
	const decisions = gather(entries.filter(isDecision), (entry) => [...outcomesOf(toRow(entry))]);
	return listedOutcomes.flatMap((outcome) => {
		const own = decisions.get(outcome);
		return own ? [{ slug: outcome.replaceAll('_', '-'), outcome, entries: own }] : [];
	});
}

/** The decisions that are key decisions. */
export function keyDecisions(entries: AnyEntry[]): Entry<'decision'>[] {
	const isKey = keyDecisionTest(entries);
	return entries.filter(isDecision).filter((entry) => isKey(entry) === true);
}

/**
 * Tells whether a decision is a key decision, as its report says. Only an executive makes key decisions (SI 2012/2089,
 * regulation 8): what another body thinks of the same report is none. Undefined where the report does not say.
 */
export function keyDecisionTest(entries: AnyEntry[]): (decision: Entry<'decision'>) => boolean | undefined {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	return ({ data }) => {
		const [body, report] = [byId.get(data.body), byId.get(data.report)];
		if (body?.kind !== 'body' || body.data.regime !== 'executive') return false;
		return report?.kind === 'report' ? report.data.decision_status?.key_decision : undefined;
	};
}
