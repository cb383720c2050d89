import type { Site } from '../records/site.ts';
import { callInEnd } from './decision-standing.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { asksNoDecision, roleAt } from './power.ts';

/** What a decision was made on, and by whom. */
interface Occasion {
	report: AnyEntry | undefined;
	body: AnyEntry | undefined;
}

/** The last day on which a decision can be or could have been called in; undefined where it never could, or once it was. */
export function callInWindow(
	{ data, standing }: Entry<'decision'>,
	{ report, body }: Occasion,
	nation: Site['nation'],
): string | undefined {
	if (body?.kind !== 'body' || body.data.regime !== 'executive' || !body.data.call_in) return undefined;
	if (data.call_in && data.call_in.state !== 'not_called_in') return undefined;
	const isAgreed = data.outcomes.some(
		({ outcome }) => outcome === 'agreed' || outcome === 'agreed_as_amended',
	);
	const isAsked = report?.kind === 'report' && !asksNoDecision(roleAt(report.data.considered, data));
	return isAgreed && isAsked && standing?.state !== 'noted'
		? callInEnd(data, body.data.call_in, nation)
		: undefined;
}
