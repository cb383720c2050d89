import type { DecisionPage } from '../../publish/decision-page.ts';
import type { Decision } from '../../records/decision.ts';
import { formatWeekday } from '../../register/calendar.ts';
import { theBody } from '../body-name.ts';
import { capital, councillors } from '../count-words.ts';
import { recommendations } from '../outcome-sentence.ts';
import { keyInWords } from '../record-words.ts';
import { on } from '../sentence.ts';

type Page = Pick<DecisionPage, 'entry' | 'body'>;

/** What there is to say of call-in, which only the decisions of an executive are open to. */
export function callInWords({ entry, body }: Page): string {
	const { call_in } = entry.data;
	if (!call_in || entry.standing?.state === 'call_in_open') return withoutCallIn({ entry, body });
	const what = calledIn(call_in);
	const result = call_in.result ? ` ${call_in.result}` : '';
	switch (call_in.state) {
		case 'not_called_in':
			return `It was not called in.${result}`;
		case 'exempt':
			return `It could not be called in.${result || ' Why is not recorded.'}`;
		case 'called_in':
			return `${what}, and is not in effect until the call-in has been dealt with.${result}`;
		case 'upheld':
			return `${what}. The call-in was upheld${on(call_in.dealt_with)}.${result}`;
		case 'not_upheld':
			return `${what}. The call-in was not upheld${on(call_in.dealt_with)}, and the decision stands.${result}`;
	}
}

/** "It was called in on 20 March 2012", or which of it. */
function calledIn({ recommendations: keys, date }: NonNullable<Decision['call_in']>): string {
	if (keys.length === 0) return `It was called in${on(date)}`;
	return `${capital(recommendations(keys.map(keyInWords)))} ${keys.length === 1 ? 'was' : 'were'} called in${on(date)}`;
}

function withoutCallIn({ entry, body }: Page): string {
	if (!body || body.data.regime === 'executive') {
		const { state, until } = entry.standing ?? {};
		if (state !== 'call_in_open' || !until) return 'No call-in is recorded.';
		return `${councillors(body?.data.call_in?.members)} may call it in until the end of ${formatWeekday(until)}.`;
	}
	const why = {
		council: 'they are not executive decisions',
		voluntary: 'it is not a body of the council',
		statutory_partnership: 'it is not a body of the council',
	};
	return `Decisions of ${theBody(body.title)} cannot be called in: ${why[body.data.regime]}.`;
}
