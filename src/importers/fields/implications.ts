import type { implicationKinds } from '../../records/report.ts';

type Kind = (typeof implicationKinds)[number];

/** Words that tell a kind of implication, most particular first. */
const words: [RegExp, Kind][] = [
	[/human rights/i, 'human_rights'],
	[/low income|elderly|poverty|deprivation/i, 'low_income'],
	[/crime|disorder|community safety/i, 'crime_and_disorder'],
	[/financ|budget|resources?$|value for money/i, 'financial'],
	[/legal|constitution/i, 'legal'],
	[/health inequalit/i, 'health'],
	[/equal|diversity/i, 'equality'],
	[/environment|sustainab|climate|carbon/i, 'environment'],
	[/risk/i, 'risk'],
	[/property|asset|accommodation/i, 'property'],
	[/staff|workforce|human resources|personnel/i, 'staffing'],
	[/health|wellbeing/i, 'health'],
	[/polic/i, 'policy'],
];

/** The kind of an implication by its printed words. */
export const kindOfImplication = (printed: string): Kind =>
	words.find(([pattern]) => pattern.test(printed))?.[1] ?? 'other';

/** The one kind that a heading names: "4.2 Legal implications (Peter Nicholls)", but not "Financial, legal and other implications". */
export function implicationHeading(text: string): { kind: Kind; adviser?: string } | undefined {
	const found = /^(.*?)\bimplications?\b\s*:?\s*(?:\(([^()]+)\))?\s*:?$/i.exec(text);
	const subject = found?.[1] ?? '';
	const kinds = new Set(words.filter(([pattern]) => pattern.test(subject)).map(([, kind]) => kind));
	const [kind] = kinds;
	if (!found || kinds.size !== 1 || !kind || /\b(?:and|other)\b|,/.test(subject)) return undefined;
	return { kind, ...(found[2] && { adviser: found[2].trim() }) };
}
