import { slugOf } from '../register/slug.ts';
import type { Check, Finding } from './check.ts';

/** Each ward and theme has a page, whose address is made of its name: so a name has letters, and no two make the same address. */
export const termAddress: Check = {
	name: 'term-address',
	level: 'error',
	about:
		'Each ward and theme has a page whose address is made of its name. So a name has letters, and no two make the same address.',
	isFixed: true,
	*runOnce({ register }) {
		for (const field of ['wards', 'themes'] as const) {
			yield* clashes(register.site[field], field, register.nameOf('site.yaml'));
		}
	},
};

function* clashes(names: string[], field: string, file: string): Iterable<Finding> {
	// Papers that are about all wards have this address.
	const taken = new Map<string, string>(field === 'wards' ? [['all', 'all wards']] : []);
	for (const name of names) {
		const address = slugOf(name);
		const other = taken.get(address);
		taken.set(address, name);
		if (address !== '' && other === undefined) continue;
		yield {
			place: { file, line: 1, column: 1 },
			reason:
				address === ''
					? `"${name}" in \`${field}\` has no letter or digit, so its page would have no address.`
					: `"${name}" and "${other}" in \`${field}\` would have the same address.`,
			fix: 'Give it another name.',
		};
	}
}
