import type { DecisionPage } from '../../publish/decision-page.ts';
import type { Law, RecordPart } from '../../register/law.ts';

/** A part of the record of a decision: its heading and its text. */
export interface DecisionPart {
	title: string;
	text: string;
}

const notRecorded = 'Not recorded.';

/**
 * What the record of a decision says beside the decision. Of what the law asks for (of an executive decision in England all
 * parts: SI 2012/2089, regulation 12(2)) its silence is said; it is never taken for "none".
 */
export function decisionParts(
	{ entry: { data } }: Pick<DecisionPage, 'entry'>,
	law: Pick<Law, 'record'> | undefined,
): DecisionPart[] {
	const interests = data.interests && isNone(data.interests) ? 'None declared.' : data.interests;
	const noneDeclared = interests === 'None declared.';
	const dispensation = data.dispensation && isNone(data.dispensation) ? 'None.' : data.dispensation;
	const asked = new Set(law?.record);
	const notNeeded =
		asked.has('dispensation') && noneDeclared ? 'None was called for: no interest was declared.' : undefined;
	const parts: [RecordPart, string, string | undefined][] = [
		['reasons', 'Reasons for the decision', data.reasons],
		['alternatives', 'Alternatives considered and rejected', data.alternatives],
		['interests', 'Interests declared', interests],
		['dispensation', 'Dispensation', dispensation ?? notNeeded],
	];
	return parts.flatMap(([part, title, text]) =>
		text !== undefined || asked.has(part) ? [{ title, text: text ?? notRecorded }] : [],
	);
}

function isNone(text: string): boolean {
	return /^none(?: (?:was|were))?(?: declared)?\.?$/i.test(text.trim());
}
