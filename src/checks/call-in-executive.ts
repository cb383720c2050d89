import type { Body } from '../records/body.ts';
import { type Check, placeOf } from './check.ts';

/** Why the decisions of a body cannot be called in; the executive's can. */
const reasons: Record<Exclude<Body['regime'], 'executive'>, string> = {
	council: 'decides for the council and not for its executive',
	statutory_partnership: 'is a partnership and not a body of the council',
	voluntary: 'is a voluntary partnership and not a body of the council',
};

/** Only decisions of a council’s executive can be called in (Local Government Act 2000, s.9F(2)(a) and (3)). */
export const callInExecutive: Check = {
	name: 'call-in-executive',
	level: 'error',
	about:
		'Only decisions of a council’s executive can be called in (Local Government Act 2000, s.9F(2)(a) and (3)). A call-in on a partnership, on full council or on a planning matter would tell people that they can still stop it.',
	*run(record, { register: { byId } }) {
		if ((record.kind !== 'decision' && record.kind !== 'body') || !record.data.call_in) return;
		const body = record.kind === 'body' ? record : byId.get(record.data.body);
		if (body?.kind !== 'body' || body.data.regime === 'executive') return;
		const why = reasons[body.data.regime];
		yield {
			place: placeOf(record, 'call_in'),
			reason: `${body.data.name} ${why}, so what it decides cannot be called in.`,
			fix:
				record.kind === 'body'
					? 'Take `call_in` out, or correct the `regime`.'
					: `Take \`call_in\` out, or correct the \`body\` of this decision or the \`regime\` of \`${body.file}\`.`,
		};
	},
};
