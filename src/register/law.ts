import type { Body } from '../records/body.ts';
import type { Site } from '../records/site.ts';

/** What the record of a decision must hold, beside what was decided. */
export type RecordPart = 'date' | 'reasons' | 'alternatives' | 'interests' | 'dispensation' | 'consultation';

/** The law on the meetings, the papers and the decisions of a body. */
export interface Law {
	/** With its number, where it has one: "Local Government Act 1972, Part VA". */
	name: string;
	/** As lawyers cite it: "SI 2012/2089". */
	cited: string;
	/** Clear working days for which agenda and reports are public before a meeting; none where no number is laid down. */
	clearDays?: number;
	/**
	 * How a key decision is announced: by a notice of its own, 28 clear days before, or in a forward plan that was drawn up
	 * each month for four months. Absent where the law knows no key decisions.
	 */
	keyDecisions?: 'notice' | 'forward_plan';
	/** What the record of a decision must hold; nothing, where the minutes are the record. */
	record: RecordPart[];
	/** Which of its regulations says so. */
	recordedBy?: string;
	/** Whether another law has taken its place. */
	isRevoked?: true;
}

const parts2012: RecordPart[] = ['date', 'reasons', 'alternatives', 'interests', 'dispensation'];

/** Executives in England from 10 September 2012: regulations 7, 9, 12 and 13. */
const executive2012: Law = {
	name: 'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089)',
	cited: 'SI 2012/2089',
	clearDays: 5,
	keyDecisions: 'notice',
	record: parts2012,
	recordedBy: 'regulations 12 and 13',
};

/** Executives in England from 9 January 2001. Three clear days were made five by SI 2002/716. */
const executive2000: Law = {
	name: 'Local Authorities (Executive Arrangements) (Access to Information) (England) Regulations 2000 (SI 2000/3272)',
	cited: 'SI 2000/3272',
	clearDays: 5,
	keyDecisions: 'forward_plan',
	record: parts2012,
	isRevoked: true,
};

/** Councils and their committees in England and Wales: s.100B, and s.100BA for Wales. SI 2002/715 made three days five in England. */
const council: Law = {
	name: 'Local Government Act 1972, Part VA',
	cited: 'Local Government Act 1972, Part VA',
	clearDays: 5,
	record: [],
};

/** What officers decide for the council and its committees in England: regulation 7. */
const officer2014: Law = {
	name: 'Openness of Local Government Bodies Regulations 2014 (SI 2014/2095)',
	cited: 'SI 2014/2095',
	record: ['date', 'reasons', 'alternatives', 'interests'],
	recordedBy: 'regulation 7',
};

/** Executives in Wales: regulations 5, 6 and 7. */
const executiveOfWales: Law = {
	name: 'Local Authorities (Executive Arrangements) (Decisions, Documents and Meetings) (Wales) Regulations 2001 (SI 2001/2290)',
	cited: 'SI 2001/2290',
	clearDays: 3,
	record: ['date', 'reasons', 'interests', 'dispensation', 'consultation'],
	recordedBy: 'regulations 6 and 7',
};

/** Section 50B. */
const scotland: Law = {
	name: 'Local Government (Scotland) Act 1973, Part IIIA',
	cited: 'Local Government (Scotland) Act 1973, Part IIIA',
	clearDays: 3,
	record: [],
};

const northernIreland: Law = {
	name: 'Local Government Act (Northern Ireland) 2014',
	cited: 'Local Government Act (Northern Ireland) 2014',
	record: [],
};

/** When each law came into force, and when three clear days became five in England. */
const inForce = {
	executive2012: '2012-09-10',
	executive2000: '2001-01-09',
	executiveOfWales: '2001-07-28',
	fiveClearDays: '2002-10-01',
	officer2014: '2014-08-06',
	// Local Government (Access to Information) Act 1985, which put Part VA and Part IIIA into the older Acts.
	access1985: '1986-04-01',
	northernIreland: '2014-06-02',
};

/**
 * The law that a body works under on a day, `YYYY-MM-DD`. There is none for a partnership or a voluntary body, and none where
 * the day is before there was such a law.
 */
export function lawOf(
	{ regime, kind }: Pick<Body, 'regime' | 'kind'>,
	day: string,
	nation: Site['nation'],
): Law | undefined {
	if (regime === 'voluntary' || regime === 'statutory_partnership') return undefined;
	if (nation === 'scotland') return day >= inForce.access1985 ? scotland : undefined;
	if (nation === 'northern_ireland') return day >= inForce.northernIreland ? northernIreland : undefined;
	if (regime === 'executive') return ofExecutive(day, nation);
	if (kind === 'officer') return nation === 'england' && day >= inForce.officer2014 ? officer2014 : undefined;
	return day >= inForce.access1985 ? withDays(council, day, nation) : undefined;
}

function ofExecutive(day: string, nation: 'england' | 'wales'): Law | undefined {
	if (nation === 'wales') return day >= inForce.executiveOfWales ? executiveOfWales : undefined;
	if (day >= inForce.executive2012) return executive2012;
	return day >= inForce.executive2000 ? withDays(executive2000, day, nation) : undefined;
}

/** A law that asks for five clear days in England, and for three in Wales and in England before it was changed. */
function withDays(law: Law, day: string, nation: 'england' | 'wales'): Law {
	return nation === 'england' && day >= inForce.fiveClearDays ? law : { ...law, clearDays: 3 };
}
