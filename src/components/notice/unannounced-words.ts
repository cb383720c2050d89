import type { Site } from '../../records/site.ts';
import { formatDate } from '../../register/calendar.ts';
import type { Unannounced } from '../../register/forward-plan.ts';
import { lawOf } from '../../register/law.ts';

/** Why there is no notice here of what a report asks to be decided, as far as the report says so. */
export function unannouncedWords({ report, step }: Unannounced, nation: Site['nation']): string {
	const { key_decision: isKey, notice_published: given } = report.data.decision_status ?? {};
	if (lawOf({ regime: 'executive', kind: 'cabinet' }, step.date, nation)?.keyDecisions !== 'notice')
		return 'No notice of it is published here.';
	if (isKey === false) return 'It is not a key decision, so the law asks for no notice of it.';
	if (given)
		return `The report says that notice was given on ${formatDate(given)}. The notice is not published here.`;
	return isKey
		? 'It is a key decision, and no notice of it is published here.'
		: 'The report does not say whether it is a key decision. No notice of it is published here.';
}
