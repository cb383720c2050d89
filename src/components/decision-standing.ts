import type { DecisionPage } from '../publish/decision-page.ts';
import { onlyEndorses, roleAt } from '../register/power.ts';
import type { Piece, StandingSentence } from './sentence.ts';
import { standingSentence } from './standing-sentence.ts';

/** Says where a decision stands, and leads to its report where that has gone on since. */
export function decisionSentence({ entry, report, body }: Omit<DecisionPage, 'others'>): StandingSentence {
	const { data, standing = { state: 'not_recorded' as const } } = entry;
	const said = standingSentence(standing, {
		kind: 'report',
		bodies: { [data.body]: body?.title ?? entry.by ?? '' },
		decision: data.status === 'withdrawn' ? undefined : { ...entry, ...data, date: data.date },
		callIn: body?.data.call_in,
		endorses: onlyEndorses(body?.data.regime, report && roleAt(report.data.considered, data)),
		isItsPage: true,
		reason: data.withdrawn?.reason,
	});
	const hasGoneOn = report?.standing?.decision !== entry.id;
	const since: Piece[] =
		report && hasGoneOn ? [{ text: 'See where the report stands now', href: report.url }, '.'] : [];
	return {
		...said,
		more: [...said.more, ...(said.more.length > 0 && since.length > 0 ? [' '] : []), ...since],
	};
}
