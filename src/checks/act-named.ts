import { type Check, placeInBody } from './check.ts';

/** An Act that the text names is called by its name: a reader who looks for another finds nothing. */
export const actNamed: Check = {
	name: 'act-named',
	level: 'warning',
	about:
		'An Act or regulation is called by its name, so that a reader can find it. In a paper that was printed with a wrong name it stays as it was printed.',
	*run(record, { register }) {
		for (const act of register.outlines.get(record.id)?.acts ?? []) {
			if (!act.fault) continue;
			yield {
				place: placeInBody(record, act),
				reason:
					act.fault === 'year'
						? `There is no "${act.text}": no Act of that name is of that year.`
						: `There is no "${act.text}".`,
				fix: `Write \`${act.name}\`, if that is meant. In a paper that was printed so, leave it as it stands.`,
			};
		}
	},
};
