import type { GivenNotice } from '../../register/notices.ts';
import { on, type Piece } from '../sentence.ts';
import { timeInWords } from './notice-words.ts';

const ofWhat: Record<GivenNotice['notice'], [string, string]> = {
	key_decision: ['Notice of this decision', ' was given'],
	general_exception: ['Notice of this decision under the general exception', ' was given'],
	special_urgency: ['Notice that this decision was of special urgency', ' was given'],
	private_meeting: ['Notice that the meeting, or a part of it, would be private', ' was given'],
};

/** Says which notice was given of a decision, and when: "Notice of this decision was given on 30 October 2026: 31 clear days before." */
export function givenSentence({ notice, url, date, time }: GivenNotice): Piece[] {
	const [text, given] = ofWhat[notice];
	return [{ text, href: url }, `${given}${on(date)}${time ? `: ${timeInWords(time)} before` : ''}.`];
}
