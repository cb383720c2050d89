import { formatDate } from '../../register/calendar.ts';
import { toneOfDecision } from '../../register/decision-tone.ts';
import type { Standing } from '../../register/entry.ts';
import { onlyEndorses } from '../../register/power.ts';
import type { Row } from '../../register/rows.ts';
import { theBody } from '../body-name.ts';
import { madeInWords } from '../outcome-sentence.ts';
import { outcomeInWords } from '../record-words.ts';
import { on, type Tone } from '../sentence.ts';

type State = Standing['state'];

/** What a state is called where it heads a list, what it means to a resident, and its colour. */
export const states: Record<State, { name: string; meaning: string; tone: Tone }> = {
	to_be_considered: {
		name: 'To be considered',
		meaning: 'It is on its way to a meeting, or is not yet in force. Nothing has been decided.',
		tone: 'open',
	},
	call_in_open: {
		name: 'Open to call-in',
		meaning: 'It has been decided, and councillors may still ask for that to be looked at again.',
		tone: 'open',
	},
	called_in: {
		name: 'Called in',
		meaning:
			'Councillors have asked for the decision to be looked at again. Until then it does not take effect.',
		tone: 'caution',
	},
	in_effect: {
		name: 'Agreed or in force',
		meaning: 'A body with the power to decide has agreed it, or it is a strategy in force.',
		tone: 'good',
	},
	not_agreed: {
		name: 'Not agreed',
		meaning: 'The body that was asked to decide did not agree.',
		tone: 'ended',
	},
	deferred: {
		name: 'Deferred',
		meaning: 'The body put all or some of it off to a later meeting.',
		tone: 'caution',
	},
	referred: { name: 'Referred', meaning: 'The body passed it to another body.', tone: 'caution' },
	endorsed: {
		name: 'Endorsed',
		meaning: 'A body gave its support. It had no power to decide, or was not asked to.',
		tone: 'good',
	},
	noted: { name: 'Noted', meaning: 'The body received the paper. Nothing was decided.', tone: 'plain' },
	superseded: { name: 'Superseded', meaning: 'A later paper has taken its place.', tone: 'ended' },
	withdrawn: { name: 'Withdrawn', meaning: 'It was taken back. Its page says when and why.', tone: 'ended' },
	lapsed: {
		name: 'No longer in force',
		meaning: 'Its time has run out, and nothing on this site took its place.',
		tone: 'ended',
	},
	not_recorded: {
		name: 'No decision recorded here',
		meaning: 'What came of it is not on this site.',
		tone: 'plain',
	},
};

/** Where a record stands, in the few words of its row: "Agreed by the Cabinet on 13 March 2012". */
export function standingWords(row: Row): string | undefined {
	const decided = decidedWords(row);
	if (decided) {
		if (row.called_in) return `${decided}, then called in`;
		const until = row.standing?.state === 'call_in_open' ? row.standing.until : undefined;
		return until ? `${decided}; open to call-in until ${formatDate(until)}` : decided;
	}
	if (row.guidance) return guidanceInShort(row.guidance);
	if (!row.standing) return undefined;
	if (row.notice) return noticeInShort(row.standing, row.notice, row.standingBy);
	return row.kind === 'strategy'
		? strategyInShort(row.standing, row.standingBy)
		: reportInShort(row.standing, row);
}

/** What a decision came to when it was made, whatever became of it since, or that it was taken back: these words do not change with the day. */
export function decidedWords({ outcomes, standing, regime, role }: Row): string | undefined {
	if (!outcomes) return undefined;
	if (standing?.state === 'withdrawn') return reportInShort(standing, {});
	return outcomesInShort(outcomes, onlyEndorses(regime, role));
}

/** What has come of a notice. That a meeting may be private decides nothing, so there the meeting alone is told. */
function noticeInShort(
	standing: Standing,
	{ kind, decided }: NonNullable<Row['notice']>,
	body: string | undefined,
): string {
	const by = body ? ` by ${theBody(body)}` : '';
	if (standing.state === 'to_be_considered') {
		const { since, until } = standing;
		const when =
			since && until && since !== until
				? ` between ${formatDate(since)} and ${formatDate(until)}`
				: on(until);
		return kind === 'private_meeting'
			? `To be considered in private${by}${when}`
			: `To be decided${by}${when}`;
	}
	if (decided && kind === 'private_meeting') return `The meeting was held${on(decided)}`;
	return decided && ['in_effect', 'call_in_open', 'called_in'].includes(standing.state)
		? `Decided${by}${on(decided)}`
		: reportInShort(standing, { standingBy: body });
}

/** As the head of its page has it, and shorter. */
function reportInShort(
	{ state, since, until }: Standing,
	{ standingBy, decided }: Pick<Row, 'standingBy' | 'decided'>,
): string {
	const by = standingBy ? ` by ${theBody(standingBy)}` : '';
	const made = `${(decided && madeInWords(state, decided)) ?? states[state].name}${by}${on(decided?.date ?? since)}`;
	switch (state) {
		case 'to_be_considered':
			return `To be considered${by}${on(until)}`;
		case 'call_in_open':
			return `${decided ? made : `Decided${by}`}; open to call-in${until ? ` until ${formatDate(until)}` : ''}`;
		case 'called_in':
			return `${decided ? `${made}; called in` : 'Called in'}${on(since)}`;
		case 'referred':
			return decided?.called_in ? `Called in, and the call-in was upheld${on(since)}` : made;
		case 'in_effect':
			return decided ? made : `Agreed${by}${on(since)}`;
		case 'not_recorded':
			return states.not_recorded.name;
		case 'superseded':
		case 'withdrawn':
		case 'lapsed':
			return `${states[state].name}${on(since)}`;
		default:
			return made;
	}
}

function strategyInShort({ state, since, until }: Standing, body: string | undefined): string {
	const from = since && formatDate(since);
	switch (state) {
		case 'in_effect':
			return until ? `In force until ${formatDate(until)}` : `In force since ${from}`;
		case 'superseded':
			return from ? `Superseded; it was in force until ${from}` : 'Superseded';
		case 'lapsed':
			return from ? `No longer in force: it ended${on(since)}` : 'No longer in force';
		case 'withdrawn':
			return `Withdrawn${on(since)}`;
		default:
			if (from) return `In force from ${from}`;
			return body && until
				? `Proposed; to be considered by ${theBody(body)}${on(until)}`
				: 'Proposed, not yet adopted';
	}
}

/** "Agreed", or how many recommendations fared each way: "2 agreed, 1 deferred". */
function outcomesInShort(outcomes: NonNullable<Row['outcomes']>, isEndorsing: boolean): string {
	const counts = new Map<string, number>();
	for (const outcome of outcomes) {
		const words = outcomeInWords(outcome, isEndorsing);
		counts.set(words, (counts.get(words) ?? 0) + 1);
	}
	const [only] = counts.keys();
	if (only === undefined) return 'No outcome is recorded';
	if (counts.size === 1) return only;
	return [...counts]
		.map(([words, count]) => `${count} ${words.charAt(0).toLowerCase()}${words.slice(1)}`)
		.join(', ');
}

const guidanceStandings = {
	current: 'Current',
	withdrawn: 'Withdrawn',
	superseded: 'Superseded',
	archived: 'Archived',
	forthcoming: 'Not yet issued',
	unknown: undefined,
};

function guidanceInShort({ standing, standing_as_of }: NonNullable<Row['guidance']>): string | undefined {
	const name = guidanceStandings[standing];
	return name && (standing_as_of ? `${name} when last checked, ${formatDate(standing_as_of)}` : name);
}

/** The colour of what `standingWords` says; the words say the same without it. */
export function toneOf({ guidance, outcomes, called_in, standing, notice }: Row): Tone {
	if (notice?.kind === 'private_meeting' && notice.decided) return 'plain';
	if (guidance)
		return (
			({ current: 'good', withdrawn: 'ended', superseded: 'ended' } as const)[
				guidance.standing as 'current'
			] ?? 'plain'
		);
	if (!outcomes) return standing ? states[standing.state].tone : 'plain';
	return called_in ? 'caution' : toneOfDecision(outcomes, standing?.state);
}
