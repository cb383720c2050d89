import { kinds } from '../records/kinds.ts';
import { type Check, placeOf } from './check.ts';

/** Addresses at the root of the site that its own pages and files have. */
const taken = new Set([
	...Object.values(kinds).map(({ folder }) => folder),
	...[
		'meetings',
		'themes',
		'wards',
		'years',
		'standing',
		'a-to-z',
		'search',
		'site-map',
		'forward-plan',
		'coverage',
		'guide',
	],
	...['data', 'outcomes', 'key-decisions', 'pagefind', 'schema', 'admin', 'index', '404'],
]);

/** A page of the content does not take the place of a page that every site has. */
export const pageAddress: Check = {
	name: 'page-address',
	level: 'error',
	about:
		'A page of the content does not take the address of a page that every site has, such as `/decisions/`.',
	isFixed: true,
	*run(record) {
		if (record.kind !== 'page' || !taken.has(record.id)) return;
		yield {
			place: placeOf(record),
			reason: `The address /${record.id}/ is that of another page of the site.`,
			fix: 'Give the file another name.',
		};
	},
};
