import type { Choice } from '../records/choices.ts';
import { buildFormFields, type FormField } from '../records/form-fields.ts';
import { reportSchema } from '../records/report.ts';
import type { Council } from '../register/council-data.ts';

/** Fields that the page has elsewhere, or that a paper which is not yet considered cannot have. */
const left = new Set(['template', 'withdrawn', 'changes', 'acknowledged']);

/** The form of a report, with the council's own bodies, wards and themes to choose from. */
export function councilForm(council: Council): FormField[] {
	const choices: Record<NonNullable<FormField['names']>, Choice[]> = {
		bodies: bodiesOf(council),
		wards: [{ value: 'all', words: 'All wards' }, ...council.site.wards.map(plain)],
		themes: council.site.themes.map(plain),
	};
	const withChoices = (field: FormField): FormField => {
		const fields = field.fields?.map(withChoices);
		const options = field.names ? choices[field.names] : [];
		if (options.length === 0) return { ...field, ...(fields && { fields }) };
		// What is said of the field is how it is typed, which is not asked for where it is chosen.
		const { description: _, ...chosen } = field;
		return { ...chosen, kind: field.kind === 'text' ? 'choice' : field.kind, options };
	};
	return buildFormFields(reportSchema)
		.filter(({ name }) => !left.has(name))
		.map(withChoices);
}

function bodiesOf({ records }: Council): Choice[] {
	const bodies = records.flatMap((record) =>
		record.kind === 'body' ? [{ value: record.id, words: record.data.name }] : [],
	);
	return bodies.sort((a, b) => a.words.localeCompare(b.words, 'en'));
}

function plain(value: string): Choice {
	return { value, words: value };
}
