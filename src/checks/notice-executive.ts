import { type Check, placeOf } from './check.ts';

/** Only an executive makes key decisions, and gives notice of them and of its private meetings (SI 2012/2089, regulations 2, 5 and 8). */
export const noticeExecutive: Check = {
	name: 'notice-executive',
	level: 'error',
	about:
		'Only an executive makes key decisions, and gives notice of them and of its private meetings (SI 2012/2089, regulations 2, 5 and 8).',
	*run(record, { register }) {
		if (record.kind !== 'notice') return;
		const body = register.byId.get(record.data.body);
		if (body?.kind !== 'body' || body.data.regime === 'executive') return;
		yield {
			place: placeOf(record, 'body'),
			reason: `${body.data.name} is not a part of the council’s executive, so no notice is given of what it decides.`,
			fix: `Write the id of the body that decides, or, if this is a part of the executive, \`regime: executive\` in \`bodies/${body.id}.md\`.`,
		};
	},
};
