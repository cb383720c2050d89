import type { DecisionPage } from '../../publish/decision-page.ts';
import type { Decision } from '../../records/decision.ts';
import { formatDate } from '../../register/calendar.ts';
import type { Summary } from '../../register/entry.ts';
import { onlyEndorses, roleAt } from '../../register/power.ts';
import { type DifferencePiece, differenceToRead } from '../../register/word-difference.ts';
import { theBody } from '../body-name.ts';
import { keyInWords, outcomeInWords } from '../record-words.ts';
import type { Tone } from '../sentence.ts';

/** What was asked, and what came of it. */
export interface Resolution {
	/** The number of the recommendation, to be read. */
	key: string;
	/** On the page of the report. */
	href?: string | undefined;
	/** "The Cabinet is asked to DECIDE that:" */
	lead?: string | undefined;
	asked?: string | undefined;
	outcome: string;
	tone: Tone;
	/** The words that were agreed, where they were changed, and how they differ from what was asked. */
	resolution?: string | undefined;
	difference?: DifferencePiece[] | undefined;
	/** The decision that dealt with it, where that is another one. */
	elsewhere?: { text: string; href: string } | undefined;
}

type Outcome = Decision['outcomes'][number];

/** The sense of each outcome, for its colour. */
export const outcomeTones: Record<Outcome['outcome'], Tone> = {
	agreed: 'good',
	agreed_as_amended: 'good',
	not_agreed: 'ended',
	deferred: 'caution',
	referred: 'caution',
	noted: 'plain',
	withdrawn: 'ended',
};

/** Each recommendation of the report with its outcome; an outcome whose recommendation is not in the text comes last. */
export function readResolutions({ entry, report, body, others }: DecisionPage): Resolution[] {
	const { outcomes } = entry.data;
	const isEndorsing = onlyEndorses(body?.data.regime, report && roleAt(report.data.considered, entry.data));
	const all = report?.outline.recommendations ?? [];
	// A later part repeats what the first one asks.
	const asked = all.filter(({ part }) => part === all[0]?.part);
	const known = asked.map(({ key, text, lead, anchor }): Resolution => {
		const outcome = outcomes.find(({ recommendation }) => recommendation === key);
		const href = anchor && report ? `${report.url}#${anchor}` : undefined;
		const came = outcome ? wordsOf(outcome, isEndorsing) : dealtWith(key, others);
		const difference = outcome && differenceOf(outcome, text);
		return { key: keyInWords(key), asked: text, lead, href, difference, ...came };
	});
	const unknown = outcomes.filter(({ recommendation }) => !asked.some(({ key }) => key === recommendation));
	return [
		...known,
		...unknown.map((outcome) => ({
			key: keyInWords(outcome.recommendation),
			...wordsOf(outcome, isEndorsing),
		})),
	];
}

function wordsOf(item: Outcome, isEndorsing: boolean): Pick<Resolution, 'outcome' | 'tone' | 'resolution'> {
	const asAsked = item.outcome === 'agreed' && !item.resolution ? ' as asked' : '';
	return {
		outcome: outcomeInWords(item.outcome, isEndorsing) + asAsked,
		tone: outcomeTones[item.outcome],
		resolution: item.resolution,
	};
}

/** How what was agreed differs from what was asked. What is put in place of a recommendation that is not agreed is no change of it. */
export function differenceOf(
	{ outcome, resolution }: Pick<Outcome, 'outcome' | 'resolution'>,
	asked: string,
): DifferencePiece[] | undefined {
	const isAgreed = outcome === 'agreed' || outcome === 'agreed_as_amended';
	return isAgreed && resolution !== undefined ? differenceToRead(asked, resolution) : undefined;
}

/** What one decision leaves open another may have dealt with. */
function dealtWith(
	key: string,
	others: DecisionPage['others'],
): Pick<Resolution, 'outcome' | 'tone' | 'elsewhere'> {
	const other = others.findLast(({ data }) =>
		data.outcomes.some(({ recommendation }) => recommendation === key),
	);
	if (!other) return { outcome: 'No outcome is recorded', tone: 'plain' };
	return {
		outcome: 'Not part of this decision',
		tone: 'plain',
		elsewhere: { text: nameOf(other), href: other.url },
	};
}

function nameOf({ by, date }: Summary): string {
	return `Decision of ${theBody(by ?? '')}${date ? `, ${formatDate(date)}` : ''}`;
}
