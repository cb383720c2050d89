import type { Standing } from '../../register/entry.ts';
import { formatDate } from '../../register/calendar.ts';
import type { Row } from '../../register/rows.ts';

type State = Standing['state'];
type Outcome = NonNullable<Row['outcomes']>[number];
/** A colour of `_colours.scss`; the words say the same without it. */
export type Tone = 'good' | 'open' | 'caution' | 'ended' | 'plain';

/** What a state is called where it heads a list, what it means to a resident, and its colour. */
export const states: Record<State, { name: string; meaning: string; tone: Tone }> = {
	to_be_considered: { name: 'To be considered', meaning: 'A body has this on the agenda of a meeting to come, or it is not yet in force.', tone: 'open' },
	call_in_open: { name: 'Open to call-in', meaning: 'It has been decided. Councillors may still ask for the decision to be looked at again before it takes effect.', tone: 'open' },
	called_in: { name: 'Called in', meaning: 'Councillors have asked for the decision to be looked at again. It does not take effect until then.', tone: 'caution' },
	in_effect: { name: 'Agreed or in force', meaning: 'A body with the power to decide has agreed it, or it is a strategy in force.', tone: 'good' },
	not_agreed: { name: 'Not agreed', meaning: 'The body that was asked to decide did not agree.', tone: 'ended' },
	deferred: { name: 'Put off', meaning: 'The body put the decision off to another meeting.', tone: 'caution' },
	referred: { name: 'Referred on', meaning: 'The body passed the matter to another body.', tone: 'caution' },
	endorsed: { name: 'Endorsed', meaning: 'A body gave its support. It had no power to decide, or was not asked to.', tone: 'good' },
	noted: { name: 'Noted', meaning: 'The body received the paper and decided nothing.', tone: 'plain' },
	superseded: { name: 'Superseded', meaning: 'A later paper has taken its place.', tone: 'plain' },
	withdrawn: { name: 'Withdrawn', meaning: 'The paper was taken back. Its page says when and why.', tone: 'ended' },
	lapsed: { name: 'No longer in force', meaning: 'Its time has run out, and nothing has taken its place.', tone: 'plain' },
	not_recorded: { name: 'No decision recorded', meaning: 'We hold no record of what was decided.', tone: 'plain' },
};

/** Where a record stands, in a few words of its row: "Agreed by Cabinet on 13 March 2012". */
export function standingWords(row: Row): string | undefined {
	if (row.kind === 'decision' && row.outcomes) return outcomeWords(row.outcomes);
	if (row.guidance) return guidanceWords(row.guidance);
	const { standing, standingBy } = row;
	if (!standing) return undefined;
	const on = standing.since ? ` on ${formatDate(standing.since)}` : '';
	const until = standing.until ? formatDate(standing.until) : '';
	const by = standingBy ? ` by ${standingBy}` : '';
	return row.kind === 'strategy' ? wordsOfStrategy(standing) : wordsOfReport(standing.state, { on, by, until });
}

function wordsOfReport(state: State, { on, by, until }: { on: string; by: string; until: string }): string {
	switch (state) {
		case 'to_be_considered':
			return `To be considered${by}${until && ` on ${until}`}`;
		case 'call_in_open':
			return `Decided${by}; open to call-in${until && ` until ${until}`}`;
		case 'in_effect':
			return `Agreed${by}${on}`;
		case 'not_recorded':
			return 'No decision recorded here';
		case 'superseded':
		case 'lapsed':
		case 'called_in':
		case 'withdrawn':
			return `${states[state].name}${on}`;
		default:
			return `${states[state].name}${by}${on}`;
	}
}

function wordsOfStrategy({ state, since, until }: Standing): string {
	const from = since ? formatDate(since) : '';
	if (state === 'to_be_considered') return 'Not yet in force';
	if (state === 'in_effect') return until ? `In force from ${from} to ${formatDate(until)}` : `In force since ${from}`;
	if (state === 'lapsed') return from ? `In force until ${from}` : states.lapsed.name;
	if (state === 'superseded') return from ? `In force until ${from}, then superseded` : states.superseded.name;
	return `${states[state].name}${from && ` on ${from}`}`;
}

const outcomeNames: Record<Outcome, string> = {
	agreed: 'agreed',
	agreed_as_amended: 'agreed with changes',
	not_agreed: 'not agreed',
	deferred: 'put off',
	referred: 'referred on',
	noted: 'noted',
	withdrawn: 'withdrawn',
};

/** What became of the recommendations: "Agreed", or "2 agreed, 1 put off" where they fared differently. */
function outcomeWords(outcomes: Outcome[]): string {
	const counts = new Map<Outcome, number>();
	for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
	const [first] = counts.keys();
	if (!first) return 'Outcome not recorded here';
	const words = counts.size === 1 ? outcomeNames[first] : [...counts].map(([outcome, count]) => `${count} ${outcomeNames[outcome]}`).join(', ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function guidanceWords({ standing, standing_as_of }: NonNullable<Row['guidance']>): string | undefined {
	const names = { current: 'Current', withdrawn: 'Withdrawn', superseded: 'Superseded', archived: 'Archived', forthcoming: 'Not yet issued', unknown: undefined };
	const name = names[standing];
	return name && (standing_as_of ? `${name} when last checked, ${formatDate(standing_as_of)}` : name);
}

/** The colour of what `standingWords` says. */
export function toneOf(row: Row): Tone {
	if (row.guidance) return row.guidance.standing === 'current' ? 'good' : row.guidance.standing === 'withdrawn' ? 'ended' : 'plain';
	if (row.kind !== 'decision') return row.standing ? states[row.standing.state].tone : 'plain';
	const outcomes = new Set(row.outcomes);
	if (outcomes.size === 1 && outcomes.has('not_agreed')) return 'ended';
	if (outcomes.has('deferred') || outcomes.has('referred')) return 'caution';
	return outcomes.has('agreed') || outcomes.has('agreed_as_amended') ? 'good' : 'plain';
}
