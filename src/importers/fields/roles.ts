import { infinitive } from '../../markdown/verbs.ts';
import type { roles } from '../../records/report.ts';
import type { Names } from './names.ts';

type Role = (typeof roles)[number];
type Regime = ReturnType<Names['regimeOf']>;

/** Words of a recommendation, and what a body with the power to decide is asked by them. The first that is found counts. */
const deciding: [RegExp, Role][] = [
	[/\brecommend(?:s|ed)? (?:it )?to (?:the )?(?:full )?(?:council|cabinet|executive)\b/i, 'recommend'],
	[
		/\b(?:decide|approve|delegate|adopt|agree|authorise|authorize|resolve|determine|award|ratify|appoint)(?:s|d|ed)?\b/i,
		'decide',
	],
];
const advising: [RegExp, Role][] = [
	[/\b(?:endorse|support|approve|agree|adopt)(?:s|d|ed)?\b/i, 'endorse'],
	[/\bscrutini[sz]e\b/i, 'scrutinise'],
	[/\b(?:comment|views?|feedback|consider|discuss)(?:s|ed)?\b/i, 'consult'],
	[/\b(?:note|receive)(?:s|d)?\b/i, 'note'],
];

/** What a body is asked to do, by the words of the recommendations: a partnership that agrees to something endorses it. */
export function roleOf(text: string, regime: Regime): Role | undefined {
	const decides = regime === undefined || regime === 'executive' || regime === 'council';
	const role = [...(decides ? deciding : []), ...advising].find(([words]) => words.test(text))?.[1];
	return decides && role === 'note' && text.split('\n').some(asksForMore) ? 'decide' : role;
}

/** A line that begins with a verb, as each thing that is asked for does: "make the closures permanent;". */
function asksForMore(line: string): boolean {
	const verb = infinitive(
		/^(?:(?:[\d.]+|\(?[a-z]{1,4}\))\s+)?(?:to\s+)?(\p{L}+)/iu.exec(line)?.[1]?.toLowerCase() ?? '',
	);
	return verb !== undefined && !['note', 'receive', 'consider', 'acknowledge'].includes(verb);
}
