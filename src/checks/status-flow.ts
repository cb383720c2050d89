import type { CouncilRecord } from '../records/kinds.ts';
import { formatDate } from '../register/calendar.ts';
import type { Version } from '../register/history.ts';
import { type Check, type Finding, placeOf } from './check.ts';

const flow = ['draft', 'published', 'withdrawn'];

/** A status moves one way only: a draft is published, and what was published may be withdrawn. The dates go the same way. */
export const statusFlow: Check = {
	name: 'status-flow',
	level: 'error',
	about:
		'A draft is published, and what was published may be withdrawn: nothing moves back. What people have read does not become a draft again.',
	*run(record, { register: { history, today } }) {
		if (!('status' in record.data) || record.kind === 'page') return;
		const back = movedBack(record.data.status, history?.versions.get(record.id) ?? [], today);
		if (back) yield { place: placeOf(record, 'status'), ...back };
		yield* contradictions(record);
	},
};

/** What is said where a version that the public could read had a status that the one of today lies behind. */
function movedBack(
	now: string,
	versions: Version[],
	today: string,
): Pick<Finding, 'reason' | 'fix'> | undefined {
	const furthest = versions
		.filter(({ published = '' }, at) => published <= (versions[at + 1]?.day ?? today))
		.reduce<Version | undefined>((a, b) => (a && rank(a.status) >= rank(b.status) ? a : b), undefined);
	if (!furthest || rank(furthest.status) <= rank(now)) return undefined;
	const was = furthest.status === 'withdrawn' ? 'withdrawn' : 'published';
	return {
		reason: `This was ${was} on ${formatDate(furthest.day)}, and is now \`${now}\`: a status does not move back.`,
		fix:
			was === 'withdrawn'
				? 'Write `status: withdrawn` again. Publish what takes its place as a file of its own, which `supersedes` this one.'
				: 'Write `status: published`; or `status: withdrawn`, with a `date` and a `reason` in `withdrawn`.',
	};
}

function rank(status = ''): number {
	return flow.indexOf(status);
}

/** Dates that cannot both be right, whatever the history says. */
function* contradictions(record: CouncilRecord): Generator<Finding> {
	if (!('withdrawn' in record.data) && record.kind !== 'report') return;
	const published = 'published' in record.data ? record.data.published : undefined;
	const withdrawn = 'withdrawn' in record.data ? record.data.withdrawn : undefined;
	if (published === undefined) return;
	if (withdrawn && withdrawn.date < published) {
		yield {
			place: placeOf(record, 'withdrawn', 'date'),
			reason: `This was withdrawn on ${formatDate(withdrawn.date)} and published only on ${formatDate(published)}.`,
			fix: 'Write the two dates as they were: what is withdrawn was published before.',
		};
	}
	for (const [index, { date }] of (record.kind === 'report' ? record.data.changes : []).entries()) {
		if (date >= published) continue;
		yield {
			place: placeOf(record, 'changes', index, 'date'),
			reason: `This change is dated ${formatDate(date)}, before the report was published on ${formatDate(published)}.`,
			fix: 'Write the day on which the published report was changed; what was changed before needs no note.',
		};
	}
}
