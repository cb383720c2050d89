import type { DecisionPage } from '../../publish/decision-page.ts';
import { formatDate } from '../../register/calendar.ts';
import { theBody } from '../body-name.ts';

/** A part of the record of a decision: its heading and its text. */
export interface DecisionPart {
	title: string;
	text: string;
}

const notRecorded = 'Not recorded.';

/**
 * What the record of a decision says beside the decision. Of an executive decision the law asks for every part
 * (SI 2012/2089, regulation 12(2)), so there its silence is said; it is never taken for "none".
 */
export function decisionParts({ entry: { data }, body }: DecisionPage): DecisionPart[] {
	const isExecutive = body?.data.regime === 'executive';
	const interests =
		data.interests === undefined ? undefined : isNone(data.interests) ? 'None declared.' : data.interests;
	const isDeclared = interests !== undefined && interests !== 'None declared.';
	const parts: [string, string | undefined, boolean][] = [
		['Reasons for the decision', data.reasons, isExecutive],
		['Alternatives considered and rejected', data.alternatives, isExecutive],
		['Interests declared', interests, isExecutive],
		[
			'Dispensation',
			data.dispensation && (isNone(data.dispensation) ? 'None.' : data.dispensation),
			isExecutive && isDeclared,
		],
	];
	return parts.flatMap(([title, text, isAsked]) =>
		text !== undefined || isAsked ? [{ title, text: text ?? notRecorded }] : [],
	);
}

/** What there is to say of call-in, which only the decisions of an executive are open to. */
export function callInWords({ entry, report, body }: DecisionPage): string {
	const { call_in } = entry.data;
	const on = call_in?.date ? ` on ${formatDate(call_in.date)}` : '';
	const result = call_in?.result ? ` ${call_in.result}` : '';
	switch (call_in?.state) {
		case 'not_called_in':
			return `It was not called in.${result}`;
		case 'called_in':
			return `It was called in${on}, and is not in effect until the call-in has been dealt with.${result}`;
		case 'upheld':
			return `It was called in${on}, and the call-in was upheld.${result}`;
		case 'not_upheld':
			return `It was called in${on}. The call-in was not upheld, and the decision stands.${result}`;
		default:
			return withoutCallIn({ entry, report, body });
	}
}

function withoutCallIn({ entry, report, body }: Omit<DecisionPage, 'others'>): string {
	if (!body || body.data.regime === 'executive') {
		const { state, until } = report?.standing?.decision === entry.id ? report.standing : {};
		if (state === 'call_in_open' && until) return `It can be called in until ${formatDate(until)}.`;
		return 'No call-in is recorded.';
	}
	const why = {
		council: 'they are not executive decisions',
		voluntary: 'it is not a body of the council',
		statutory_partnership: 'it is not a body of the council',
	};
	return `Decisions of ${theBody(body.title)} cannot be called in: ${why[body.data.regime]}.`;
}

function isNone(interests: string): boolean {
	return /^none(?: (?:was|were))?(?: declared)?\.?$/i.test(interests.trim());
}
