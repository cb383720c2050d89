import type { ListedOutcome } from '../../register/decision-outcomes.ts';
import { outcomeWords } from '../record-words.ts';

/** What an outcome is called where it heads a list of decisions, and what it means to a resident. */
export const outcomeLists: Record<ListedOutcome, { name: string; meaning: string }> = {
	agreed: {
		name: outcomeWords.agreed,
		meaning: 'A body with the power to decide agreed to what was recommended, as it was recommended.',
	},
	agreed_as_amended: {
		name: outcomeWords.agreed_as_amended,
		meaning: 'It was agreed in other words than were recommended: the decision shows what was changed.',
	},
	endorsed: {
		name: 'Endorsed',
		meaning: 'A body gave its support. It had no power to decide, or was not asked to.',
	},
	not_agreed: { name: outcomeWords.not_agreed, meaning: 'The body did not agree to it.' },
	deferred: { name: outcomeWords.deferred, meaning: 'The body put it off to a later meeting.' },
	referred: { name: outcomeWords.referred, meaning: 'The body passed it to another body.' },
	noted: { name: outcomeWords.noted, meaning: 'The body received the paper. Nothing was decided.' },
	withdrawn: {
		name: outcomeWords.withdrawn,
		meaning: 'A recommendation was withdrawn before it was decided, or the decision was taken back since.',
	},
	not_recorded: {
		name: 'No outcome recorded',
		meaning: 'It was considered. What came of it is not on this site.',
	},
};
