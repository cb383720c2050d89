import type { DecisionPage } from '../../publish/decision-page.ts';

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
export function decisionParts({
	entry: { data },
	body,
}: Pick<DecisionPage, 'entry' | 'body'>): DecisionPart[] {
	const isExecutive = body?.data.regime === 'executive';
	const interests = data.interests && isNone(data.interests) ? 'None declared.' : data.interests;
	const noneDeclared = interests === 'None declared.';
	const dispensation = data.dispensation && isNone(data.dispensation) ? 'None.' : data.dispensation;
	const parts: [string, string | undefined][] = [
		['Reasons for the decision', data.reasons],
		['Alternatives considered and rejected', data.alternatives],
		['Interests declared', interests],
		[
			'Dispensation',
			isExecutive && noneDeclared
				? (dispensation ?? 'None was called for: no interest was declared.')
				: dispensation,
		],
	];
	return parts.flatMap(([title, text]) =>
		text !== undefined || isExecutive ? [{ title, text: text ?? notRecorded }] : [],
	);
}

function isNone(text: string): boolean {
	return /^none(?: (?:was|were))?(?: declared)?\.?$/i.test(text.trim());
}
