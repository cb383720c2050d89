import type { DecisionPage } from '../publish/decision-page.ts';
import type { Standing } from '../register/entry.ts';
import { theBody } from './body-name.ts';
import { onlyEndorses, wasCalledIn } from './record-words.ts';
import { on, type StandingSentence } from './sentence.ts';
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
	const calledIn = calledInSentence(entry, bodies[data.body] ?? '');
	if (calledIn) return calledIn;
	if (report?.standing?.decision === entry.id) return standingSentence(report.standing, facts);
	const said = standingSentence(
		{ state: stateThen({ entry, report, body }), since: data.date, by: data.body },
		facts,
	);
	return { ...said, more: [] };
}

/** A decision that was called in did not stand as it was made, whatever was agreed on the day. */
function calledInSentence({ data }: Decided['entry'], body: string): StandingSentence | undefined {
	if (!wasCalledIn(data)) return undefined;
	const then = data.call_in?.state === 'upheld' ? ['The call-in was upheld. '] : [];
	return {
		tone: 'caution',
		lead: [`Decided by ${theBody(body)}${on(data.date)}, then called in.`],
		more: [...then, { text: 'See what was decided since', href: `/reports/${data.report}/` }, '.'],
	};
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
