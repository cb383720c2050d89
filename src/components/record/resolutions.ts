import type { Decision } from '../../records/decision.ts';
import type { Entry } from '../../register/entry.ts';
import { outcomeWords } from '../record-words.ts';
import type { Tone } from '../standing-sentence.ts';

/** What was asked, and what came of it. */
export interface Resolution {
	key: string;
	/** On the page of the report. */
	href?: string | undefined;
	/** "The Cabinet is asked to DECIDE that:" */
	lead?: string | undefined;
	asked?: string | undefined;
	outcome: string;
	tone: Tone;
	/** The words that were agreed, where they were changed. */
	resolution?: string | undefined;
}

type Outcome = Decision['outcomes'][number];

const tones: Record<Outcome['outcome'], Tone> = {
	agreed: 'good',
	agreed_as_amended: 'good',
	not_agreed: 'ended',
	deferred: 'caution',
	referred: 'caution',
	noted: 'plain',
	withdrawn: 'ended',
};

/** Each recommendation of the report with its outcome; an outcome whose recommendation is not in the text comes last. */
export function readResolutions({ outcomes }: Decision, report: Entry<'report'> | undefined): Resolution[] {
	const all = report?.outline.recommendations ?? [];
	// A later part repeats what the first one asks.
	const asked = all.filter(({ part }) => part === all[0]?.part);
	const known = asked.map(({ key, text, lead, anchor }) => ({
		key,
		asked: text,
		lead,
		href: anchor && report ? `${report.url}#${anchor}` : undefined,
		...wordsOf(outcomes.find(({ recommendation }) => recommendation === key)),
	}));
	const others = outcomes.filter(({ recommendation }) => !asked.some(({ key }) => key === recommendation));
	return [...known, ...others.map((outcome) => ({ key: outcome.recommendation, ...wordsOf(outcome) }))];
}

function wordsOf(item: Outcome | undefined): Pick<Resolution, 'outcome' | 'tone' | 'resolution'> {
	if (!item) return { outcome: 'No outcome is recorded', tone: 'plain' };
	const asAsked = item.outcome === 'agreed' && !item.resolution ? ' as asked' : '';
	return { outcome: outcomeWords[item.outcome] + asAsked, tone: tones[item.outcome], resolution: item.resolution };
}
