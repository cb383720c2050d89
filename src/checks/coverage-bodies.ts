import { formatDate } from '../register/calendar.ts';
import { type Check, isThere } from './check.ts';
import { isBefore } from './dates-in-order.ts';
import { suggestName } from './names.ts';

/** The bodies whose papers the site says that it holds are bodies of this site, and the time it says runs forwards. */
export const coverageBodies: Check = {
	name: 'coverage-bodies',
	level: 'error',
	about:
		'The bodies whose papers `site.yaml` says are held here have a file in `bodies/`, and the time that is covered begins before it ends. The site says from this what it holds and what is missing.',
	isFixed: true,
	*runOnce(matter) {
		const { site, byId, nameOf } = matter.register;
		const place = { file: nameOf('site.yaml'), line: 1, column: 1 };
		for (const { body, from, to } of site.coverage.bodies) {
			if (byId.get(body)?.kind !== 'body' && (byId.has(body) || !isThere(body, matter))) {
				const bodies = [...byId.values()].filter(({ kind }) => kind === 'body').map(({ id }) => id);
				yield {
					place,
					reason: `There is no body called "${body}", which \`coverage\` names.`,
					fix: suggestName(body, bodies, `add the file \`bodies/${body}.md\``),
				};
			}
			if (to !== undefined && isBefore(to, from))
				yield {
					place,
					reason: `In \`coverage\`, the papers of \`${body}\` are held to ${formatDate(to)} and from ${formatDate(from)}, which is later.`,
					fix: 'Correct the date that is wrong.',
				};
		}
	},
};
