import type { CouncilRecord } from '../records/kinds.ts';
import type { Register } from '../register/register.ts';
import { type Check, type Finding, placeInText } from './check.ts';
import { maskOf } from './mask-personal.ts';
import { personalPatterns } from './personal-patterns.ts';

export const personalData: Check = {
	name: 'personal-data',
	level: 'warning',
	about:
		'A paper holds no National Insurance number, bank account, date of birth, private e-mail address or home address of a person: what is on the web is copied within minutes, and the council answers for it (UK GDPR, articles 5 and 6; Local Government Act 1972, Schedule 12A, paragraphs 1 and 2). The business details of officers, members and organisations may stand. All papers are looked at, their details too. Messages show no more than the beginning of what was found.',
	*run(record, { register }) {
		yield* findingsIn(record, register);
	},
};

function* findingsIn(record: CouncilRecord, { today, site }: Register): Iterable<Finding> {
	const header = { ...record, body: `\n${record.header}` };
	const own = site.contact.email?.toLowerCase();
	for (const part of [header, record]) {
		for (const { what, fix, find } of personalPatterns) {
			for (const { index, value } of find(part.body, today)) {
				if (value.toLowerCase() === own) continue;
				yield {
					place: placeInText(part, index),
					reason: `This looks like ${what}${value && ` (${maskOf(value)})`}.`,
					fix: `${fix} If it may be public, acknowledge it in the details with the reason.`,
				};
			}
		}
	}
}
