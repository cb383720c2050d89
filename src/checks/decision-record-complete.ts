import type { Decision } from '../records/decision.ts';
import { formatDate } from '../register/calendar.ts';
import { lawOf, type RecordPart } from '../register/law.ts';
import { type Check, placeOf } from './check.ts';
import { inSentence } from './names.ts';

export const decisionRecordComplete: Check = {
	name: 'decision-record-complete',
	level: 'error',
	about:
		'The record of an executive decision has its date, the reasons, the alternatives considered and rejected, the interests declared, and any dispensation (SI 2012/2089, regulations 12(2) and 13(4); in Wales SI 2001/2290). Silence is not “none”: where nothing was declared it says “none declared”, and where it is not known, “not recorded”. Decisions before 10 September 2012 are left as they are, and so is what was only noted, deferred or withdrawn.',
	*run(record, { register: { byId, site } }) {
		if (record.kind !== 'decision' || record.data.status !== 'published') return;
		const body = byId.get(record.data.body);
		if (body?.kind !== 'body' || body.data.regime !== 'executive' || hasDecidedNothing(record.data)) return;
		const law = lawOf(body.data, record.data.date, site.nation);
		if (!law || law.isRevoked) return;
		const missing = law.record.filter((part) => isMissing(part, record.data));
		if (missing.length === 0) return;
		yield {
			place: placeOf(record),
			reason: `The record of an executive decision of ${formatDate(record.data.date)} says the ${inSentence(missing.map((part) => names[part]))} (${law.cited}), and this one does not.`,
			fix: `Add ${inSentence(missing.map((part) => `\`${part}\``))}. Where there is nothing to say, write \`none\`, or \`none declared\`; where it is not known, \`not recorded\`.`,
		};
	},
};

const names: Record<RecordPart, string> = {
	date: 'date',
	reasons: 'reasons',
	alternatives: 'alternatives that were rejected',
	interests: 'interests that were declared',
	dispensation: 'dispensation for an interest',
	consultation: 'consultation',
};

/** A dispensation is of a declared interest. The consultation that Wales asks for is in the report. */
function isMissing(part: RecordPart, decision: Decision): boolean {
	if (part === 'date' || part === 'consultation') return false;
	const isDeclared = !/^(?:none|no\b|nil|not recorded)/i.test(decision.interests ?? 'none');
	return decision[part] === undefined && (part !== 'dispensation' || isDeclared);
}

function hasDecidedNothing({ outcomes }: Decision): boolean {
	return (
		outcomes.length > 0 &&
		outcomes.every(({ outcome }) => ['noted', 'deferred', 'withdrawn'].includes(outcome))
	);
}
