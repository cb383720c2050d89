import type { Body } from '../records/body.ts';
import type { Site } from '../records/site.ts';
import { lawOf } from '../register/law.ts';
import { inWords } from './count-words.ts';

/** Under what law a body met, and when its papers had to be public, in a sentence. */
export function meetingLaw(
	body: Pick<Body, 'regime' | 'kind'>,
	date: string,
	nation: Site['nation'],
): string {
	const { regime, kind } = body;
	if (regime === 'voluntary' || regime === 'statutory_partnership')
		return 'No law on council meetings binds this body: it publishes its papers by its own choice.';
	if (kind === 'officer') return 'An officer decides alone, without a meeting.';
	const law = lawOf(body, date, nation);
	if (!law) return 'The law that opened the papers of a council to the public was not yet in force.';
	if (law.isRevoked) return `A meeting of the executive, under the regulations then in force: ${law.cited}.`;
	const open = `${regime === 'executive' ? 'A meeting of the executive, held in public' : 'A meeting that is open to the public'} unless exempt business is considered`;
	return law.clearDays === undefined
		? `${open} (${law.cited}).`
		: `${open}. Its agenda and reports are public ${inWords(law.clearDays)} clear days before (${law.cited}).`;
}
