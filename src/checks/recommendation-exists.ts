import { closest } from '../records/closest.ts';
import type { RecordOf } from '../records/kinds.ts';
import { askedFirst } from '../register/threads.ts';
import { type Check, type Matter, placeOf } from './check.ts';

/** What a decision decides, calls in and carries out are recommendations that its report has. */
export const recommendationExists: Check = {
	name: 'recommendation-exists',
	level: 'error',
	about:
		'What a decision decides, calls in and carries out are recommendations of its report, named by the numbers that the report prints. Each is followed from what was asked to what was done.',
	*run(record, matter) {
		if (record.kind !== 'decision') return;
		const keys = keysOf(record, matter);
		if (!keys) return;
		for (const { key, path } of keysNamed(record)) {
			if (keys.includes(key)) continue;
			yield {
				place: placeOf(record, ...path),
				reason: `The report \`${record.data.report}\` has no recommendation ${key}.`,
				fix: fixFor(key, keys),
			};
		}
	},
};

/** The keys of what the report asks for; nothing where its text cannot be looked at. */
function keysOf({ data }: RecordOf<'decision'>, { register }: Matter): string[] | undefined {
	const report = register.byId.get(data.report);
	if (report?.kind !== 'report' || report.data.classification !== 'open') return undefined;
	const outline = register.outlines.get(report.id);
	return outline && askedFirst(outline.recommendations).map(({ key }) => key);
}

function keysNamed({ data }: RecordOf<'decision'>): { key: string; path: PropertyKey[] }[] {
	return [
		...data.outcomes.map(({ recommendation }, index) => ({
			key: recommendation,
			path: ['outcomes', index, 'recommendation'],
		})),
		...(data.call_in?.recommendations ?? []).map((key, index) => ({
			key,
			path: ['call_in', 'recommendations', index],
		})),
		...data.actions.flatMap(({ recommendation: key }, index) =>
			key === undefined ? [] : [{ key, path: ['actions', index, 'recommendation'] }],
		),
	];
}

function fixFor(key: string, keys: string[]): string {
	if (keys.length === 0) return 'Give the report a section of recommendations, or take this out.';
	const near = closest(key, keys, 3);
	const listed = near.length > 0 ? near : keys.slice(0, 12);
	const more = near.length === 0 && keys.length > listed.length ? ' and so on' : '';
	return `Write the number as the report prints it: ${listed.map((name) => `\`${name}\``).join(', ')}${more}.`;
}
