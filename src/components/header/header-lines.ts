import type { Report } from '../../records/report.ts';
import type { HeaderRow } from '../../records/template.ts';
import { formatDate } from '../../register/calendar.ts';
import type { Entry, RouteStep } from '../../register/entry.ts';
import { slugOf } from '../../register/slug.ts';
import { mastheadStep } from './masthead-step.ts';

/** One line of a row's value, and where it leads. */
export interface Line {
	text: string;
	href?: string | undefined;
}

type ReportEntry = Entry<'report'>;

const classifications: Record<Report['classification'], string> = {
	open: 'OPEN',
	part_exempt: 'PART EXEMPT',
	exempt: 'EXEMPT',
};

/** What a row of the header prints for fields that are not blocks: one line for each value. */
export function headerLines(
	{ field: fields, label }: Pick<HeaderRow, 'field' | 'label'>,
	entry: ReportEntry,
	shortNames: Record<string, string>,
): Line[] {
	const parts = new Set(
		fields.flatMap((field) => (field === 'considered' ? ['considered.body', 'considered.date'] : [field])),
	);
	if (!parts.has('considered.body') && !parts.has('considered.date'))
		return fields.flatMap((field) => linesOf(field, entry));
	const others = fields.filter((field) => !field.startsWith('considered'));
	// A date that stands alone is the masthead's; several would not say whose they are.
	const isMasthead = label === undefined && !parts.has('considered.body');
	const steps = isMasthead ? [mastheadStep(entry)].filter((step) => step !== undefined) : entry.route;
	return [...routeLines(steps, parts, shortNames), ...others.flatMap((field) => linesOf(field, entry))];
}

/** "Cabinet 15 March 2004", or the body or the date alone, as the paper splits them. */
function routeLines(steps: RouteStep[], parts: Set<string>, shortNames: Record<string, string>): Line[] {
	const lines = steps.map(({ body, date, meeting }) => {
		const words = [
			parts.has('considered.body') && (shortNames[body.id] ?? body.title),
			parts.has('considered.date') && date && formatDate(date),
		];
		return { text: words.filter(Boolean).join(' '), href: parts.has('considered.date') ? meeting : body.url };
	});
	return lines.filter(({ text }, at) => text !== '' && lines.findIndex((line) => line.text === text) === at);
}

function linesOf(field: string, entry: ReportEntry): Line[] {
	const { data, names } = entry;
	const named = (value: string): Line => ({
		text: names[value] ?? value,
		href: names[value] ? `/bodies/${value}/` : undefined,
	});
	switch (field) {
		case 'title':
			return [{ text: entry.title }];
		case 'wards':
			return data.wards.map((ward) =>
				ward === 'all' ? { text: 'All Wards' } : { text: ward, href: `/wards/${slugOf(ward)}/` },
			);
		case 'themes':
			return data.themes.map((theme) => ({ text: theme, href: `/themes/${slugOf(theme)}/` }));
		case 'classification':
			return [{ text: classifications[data.classification] }];
		case 'report_of':
			return data.report_of ? [named(data.report_of)] : [];
		case 'circulation':
		case 'audience':
			return data[field].map(named);
		case 'author':
			return data.author.map(({ name, post, team, organisation }) => ({
				text: [name, post, team, organisation].filter(Boolean).join(', '),
			}));
		case 'report_date':
		case 'published':
			return data[field] ? [{ text: formatDate(data[field]) }] : [];
		default:
			return plainLines(data[field as keyof Report]);
	}
}

/** Text and lists of text; a paragraph to a line. */
function plainLines(value: unknown): Line[] {
	if (typeof value === 'string') return value.split(/\n\s*\n/).map((text) => ({ text }));
	return Array.isArray(value)
		? value.filter((item) => typeof item === 'string').map((text) => ({ text }))
		: [];
}
