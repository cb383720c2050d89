import type { Report } from '../../records/report.ts';
import type { BlockWords } from '../../records/template.ts';
import { formatDate } from '../../register/calendar.ts';

type Status = NonNullable<Report['decision_status']>;
type Field = keyof Status;

const labels: Record<Field, string> = {
	key_decision: 'Key decision',
	reason: 'Reason',
	in_forward_plan: 'In the forward plan',
	notice_published: 'Notice published',
	urgency: 'Urgency',
	decision_maker: 'Decision maker',
};

const values: Partial<Record<Field, Record<string, string>>> = {
	urgency: { none: 'None', general_exception: 'General exception', special_urgency: 'Special urgency' },
	decision_maker: {
		executive: 'Executive',
		council: 'Council',
		committee: 'Committee',
		officer: 'Officer',
		partnership: 'Partnership',
	},
};

/** The rows of the box, in the template's order and words; a field that its order leaves out comes after. */
export function statusRows(
	status: Status,
	words: BlockWords | undefined,
): { label: string; value: string }[] {
	const fields = Object.keys(labels) as Field[];
	const order = [...new Set([...(words?.order ?? []), ...fields])].filter((name): name is Field =>
		fields.includes(name as Field),
	);
	return order.flatMap((field) => {
		const value = status[field];
		if (value === undefined) return [];
		return [
			{
				label: words?.labels[field] ?? labels[field],
				value: inWords(field, value, words?.values[field] ?? {}),
			},
		];
	});
}

function inWords(field: Field, value: string | boolean, own: Record<string, string>): string {
	if (typeof value === 'boolean') return own[value ? 'yes' : 'no'] ?? (value ? 'Yes' : 'No');
	if (field === 'notice_published') return formatDate(value);
	return own[value] ?? values[field]?.[value] ?? value;
}
