import type { DecisionPage } from '../publish/decision-page.ts';
import type { Standing } from '../register/entry.ts';
import { onlyEndorses } from './record-words.ts';
import type { StandingSentence } from './sentence.ts';
import { standingSentence } from './standing-sentence.ts';

type Decided = Omit<DecisionPage, 'others'>;

/** Says what came of a decision: where its report stands by it, or, where the report has gone on, what was decided then. */
export function decisionSentence({ entry, report, body }: Decided): StandingSentence {
	const { data } = entry;
	const bodies = { [data.body]: body?.title ?? entry.by ?? '' };
	if (data.status === 'withdrawn') {
		return standingSentence(
			{ state: 'withdrawn', since: data.withdrawn?.date },
			{ kind: 'report', bodies, reason: data.withdrawn?.reason },
		);
	}
	const facts = {
		kind: 'report' as const,
		bodies,
		decision: { ...entry, outcomes: data.outcomes },
		isItsPage: true,
	};
	if (report?.standing?.decision === entry.id) return standingSentence(report.standing, facts);
	const said = standingSentence(
		{ state: stateThen({ entry, report, body }), since: data.date, by: data.body },
		facts,
	);
	return { ...said, more: [] };
}

function stateThen({ entry: { data }, report, body }: Decided): Standing['state'] {
	const outcomes = new Set(data.outcomes.map(({ outcome }) => outcome));
	const [first] = outcomes;
	if (!first) return 'not_recorded';
	if (outcomes.has('deferred')) return 'deferred';
	if (outcomes.size === 1 && first !== 'agreed' && first !== 'agreed_as_amended') return first;
	const role = report?.data.considered.find((step) => step.body === data.body)?.role;
	return onlyEndorses(body?.data.regime, role) ? 'endorsed' : 'in_effect';
}
