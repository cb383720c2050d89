import type { Report } from '../records/report.ts';
import { type Check, placeOf } from './check.ts';

/** Each row that a template prints above the body is filled in, unless the template says that it may stay empty. */
export const headerFilled: Check = {
	name: 'header-filled',
	level: 'error',
	about:
		'Each row that a template prints above the text is filled in, unless the template says that it may stay empty: a printed label with nothing behind it looks like a mistake, and often is one.',
	*run(record, { register }) {
		if (
			record.kind !== 'report' ||
			record.data.status === 'withdrawn' ||
			record.data.classification === 'exempt'
		)
			return;
		const template = register.templates.get(record.data.template)?.data;
		if (!template) return;
		for (const { label, field } of template.header) {
			if (
				field.some((name) => template.optional.includes(name)) ||
				field.some((name) => isFilled(record.data, name))
			)
				continue;
			const name = field[0] ?? '';
			const [own = '', part] = name.split('.');
			const lacksPart = part !== undefined && isFilled(record.data, own);
			yield {
				place: placeOf(record),
				reason: `${template.name} prints ${label ? `"${label}"` : lacksPart ? `the \`${part}\` of \`${own}\`` : `\`${own}\``}, and this report has nothing to print there.`,
				fix: lacksPart
					? `Add \`${part}\` to \`${own}\` in the details at the top.`
					: `Add \`${own}\` to the details at the top.`,
			};
		}
	},
};

function isFilled(report: Report, name: string): boolean {
	const [field = '', part] = name.split('.');
	const value: unknown = report[field as keyof Report];
	if (!Array.isArray(value)) return value !== undefined;
	return value.some((item) => part === undefined || (item as Record<string, unknown>)[part] !== undefined);
}
