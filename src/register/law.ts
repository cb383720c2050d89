import type { Body } from '../records/body.ts';
import type { Site } from '../records/site.ts';

/** The law that a body's meetings and decisions are under. */
export interface Law {
	/** As it is cited: "SI 2012/2089", "Local Government Act 1972, Part VA". */
	citation: string;
	/** Clear working days before a meeting by which the agenda and the reports are to be public. */
	clearDays: number;
	/** Clear days of notice before a key decision, where the law asks for a notice of each. */
	keyDecisionDays?: number;
	/** Whether key decisions are in a plan that is published each month. */
	hasMonthlyPlan?: true;
	/** Where the law says what the record of a decision holds. */
	decisionRecord?: string;
}

/** In force in England from this day (SI 2012/2089, regulation 1). */
export const regulations2012 = '2012-09-10';
/** Five clear days took the place of three in England from this day (SI 2002/715 and SI 2002/716). */
const fiveDaysFrom = '2002-10-01';

/** The law for a body on the day of a meeting. A partnership is under none by its own force. */
export function lawOf(
	{ regime, kind }: Pick<Body, 'regime' | 'kind'>,
	date: string,
	nation: Site['nation'],
): Law | undefined {
	if (regime === 'voluntary' || regime === 'statutory_partnership') return undefined;
	if (nation === 'england') {
		if (regime === 'executive') return englishExecutive(date);
		return kind === 'officer' && date >= '2014-08-06' ? englishOfficer : partVA(date >= fiveDaysFrom ? 5 : 3);
	}
	if (nation === 'wales') return regime === 'executive' ? welshExecutive : partVA(3);
	return nation === 'scotland' ? scottishCouncil : northernIrishCouncil;
}

function englishExecutive(date: string): Law {
	if (date >= regulations2012)
		return {
			citation: 'SI 2012/2089',
			clearDays: 5,
			keyDecisionDays: 28,
			decisionRecord: 'SI 2012/2089, regulation 12(2)',
		};
	return {
		citation: 'SI 2000/3272',
		clearDays: date >= fiveDaysFrom ? 5 : 3,
		hasMonthlyPlan: true,
		decisionRecord: 'SI 2000/3272, regulation 3',
	};
}

/** An officer's decision for the council that is not the executive's: no meeting is held, so no days run. */
const englishOfficer: Law = {
	citation: 'SI 2014/2095',
	clearDays: 0,
	decisionRecord: 'SI 2014/2095, regulation 7',
};
const welshExecutive: Law = {
	citation: 'SI 2001/2290 (W. 178)',
	clearDays: 3,
	decisionRecord: 'SI 2001/2290 (W. 178)',
};
const scottishCouncil: Law = { citation: 'Local Government (Scotland) Act 1973, Part IIIA', clearDays: 3 };
const northernIrishCouncil: Law = { citation: 'Local Government Act (Northern Ireland) 2014', clearDays: 5 };

function partVA(clearDays: number): Law {
	return { citation: 'Local Government Act 1972, Part VA', clearDays };
}
