import type { Body } from '../records/body.ts';
import type { Site } from '../records/site.ts';
import { executiveRulesOf2012 } from './record/record-law.ts';

/** Under what law a body met, and when its papers had to be public, in a sentence. */
export function meetingLaw(
	{ regime, kind }: Pick<Body, 'regime' | 'kind'>,
	date: string,
	nation: Site['nation'],
): string {
	if (regime === 'voluntary' || regime === 'statutory_partnership')
		return 'No law on council meetings binds this body: it publishes its papers by its own choice.';
	if (kind === 'officer') return 'An officer decides alone, without a meeting.';
	if (regime === 'executive' && nation === 'england') return ofExecutive(date);
	return councilLaw[nation];
}

function ofExecutive(date: string): string {
	return date < executiveRulesOf2012
		? 'A meeting of the executive, under the regulations then in force: SI 2000/3272.'
		: 'A meeting of the executive, held in public unless exempt business is considered. Its agenda and reports are public five clear days before (SI 2012/2089).';
}

/** Of the council and its committees. */
const councilLaw: Record<Site['nation'], string> = {
	england:
		'A meeting that is open to the public unless exempt business is considered. Its agenda and reports are public five clear days before (Local Government Act 1972, Part VA).',
	wales:
		'A meeting that is open to the public unless exempt business is considered. Its agenda and reports are public three clear days before (Local Government Act 1972, Part VA).',
	scotland:
		'A meeting that is open to the public unless exempt business is considered (Local Government (Scotland) Act 1973, Part IIIA).',
	northern_ireland:
		'A meeting that is open to the public unless exempt business is considered (Local Government Act (Northern Ireland) 2014).',
};
