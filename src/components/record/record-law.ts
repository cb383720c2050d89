import type { Body } from '../../records/body.ts';
import type { Site } from '../../records/site.ts';

/** When SI 2012/2089 took the place of SI 2000/3272. */
export const executiveRulesOf2012 = '2012-09-10';

/** When officers had to record what they decide for others than the executive (SI 2014/2095). */
const officersRulesOf2014 = '2014-08-06';

/** The law that says what the record of a decision holds, as a sentence; nothing, where none does. */
export function recordLaw(
	{ regime, kind }: Pick<Body, 'regime' | 'kind'>,
	date: string,
	nation: Site['nation'],
): string | undefined {
	if (nation === 'wales' && regime === 'executive')
		return lawSentence(
			'Local Authorities (Executive Arrangements) (Decisions, Documents and Meetings) (Wales) Regulations 2001 (SI 2001/2290)',
		);
	if (nation !== 'england') return undefined;
	if (regime === 'executive' && date < executiveRulesOf2012)
		return lawSentence(
			'Local Authorities (Executive Arrangements) (Access to Information) (England) Regulations 2000 (SI 2000/3272), which were then in force',
		);
	if (regime === 'executive')
		return lawSentence(
			'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089), regulations 12 and 13',
		);
	return regime === 'council' && kind === 'officer' && date >= officersRulesOf2014
		? lawSentence('Openness of Local Government Bodies Regulations 2014 (SI 2014/2095), regulation 7')
		: undefined;
}

function lawSentence(law: string): string {
	return `What the record of such a decision must say is laid down in the ${law}.`;
}
