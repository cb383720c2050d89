import { type Answer, type Asked, countAnswers } from '../../register/adoption.ts';
import { standingWords } from '../lists/standing-words.ts';
import { listed } from '../sentence.ts';

/** What bodies did, after how many of them there were: "2 endorsed it". */
const didWords: Record<Answer, string> = {
	agreed: 'agreed',
	endorsed: 'endorsed it',
	amended: 'agreed or endorsed it with changed words',
	in_part: 'agreed in part',
	call_in_open: 'agreed, which can still be called in',
	called_in: 'agreed, and was called in',
	deferred: 'put it off',
	referred: 'passed it on',
	noted: 'noted it',
	not_agreed: 'did not agree',
	withdrawn: 'had it withdrawn',
	to_come: 'has yet to meet',
	silent: 'gave no answer that is recorded here',
};

/** "4 bodies were asked: 1 agreed, 2 endorsed it and 1 has yet to meet." */
export function adoptionInWords(asked: Asked[]): string {
	const { bodies, counts } = countAnswers(asked);
	const who = bodies === 1 ? 'One body was asked' : `${bodies} bodies were asked`;
	const did = counts.map(({ answer, count }) => `${count} ${didOf(answer, count)}`);
	return `${who}: ${bodies === 1 ? `it ${did[0]?.slice(2)}` : listed(did)}.`;
}

/** What came of asking one body. */
export function answerInWords({ decision, answer }: Pick<Asked, 'decision' | 'answer'>): string {
	if (answer === 'to_come') return 'Still to come';
	if (answer === 'silent' || !decision) return 'No answer is recorded here';
	const words = standingWords(decision) ?? '';
	return answer === 'call_in_open' ? `${words}, open to call-in` : words;
}

function didOf(answer: Answer, count: number): string {
	return count > 1
		? didWords[answer].replace(/^has /, 'have ').replace('and was', 'and were')
		: didWords[answer];
}
