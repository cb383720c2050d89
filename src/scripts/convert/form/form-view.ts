import type { Conversion } from '../../../converter/messages.ts';
import type { FormField } from '../../../records/form-fields.ts';
import { make } from '../../dom.ts';
import { type Fields, filledFields, valueAt, withValue } from '../values.ts';
import { type FormDesk, fieldView } from './field-view.ts';

/** The form of a report's details. */
export interface DetailsForm {
	element: HTMLElement;
	/** The details as they are to be written. */
	read(): Fields;
}

/** Makes the form of a report: first what was recognised, what its template prints and what must be there, and the rest out of the way. */
export function detailsForm(
	{ form, fields: recognised, recognised: { printed } }: Conversion,
	changed: () => void,
): DetailsForm {
	let fields = recognised;
	const desk: FormDesk = {
		read: (path) => valueAt(fields, path),
		write(path, value, beside) {
			fields = withValue(fields, path, { value, order: beside.map(({ name }) => name) });
			changed();
		},
	};
	const view = (field: FormField) => fieldView({ field, path: [field.name], beside: form, desk });
	const isMain = ({ name, required }: FormField) => required || name in recognised || printed.includes(name);
	const others = form.filter((field) => !isMain(field));
	const element = make(
		'div',
		{},
		...form.filter(isMain).map(view),
		make(
			'details',
			{ class: 'govuk-details' },
			make(
				'summary',
				{ class: 'govuk-details__summary' },
				make('span', { class: 'govuk-details__summary-text' }, `Other details (${others.length})`),
			),
			make('div', { class: 'govuk-details__text' }, ...others.map(view)),
		),
	);
	return {
		element,
		read: () => filledFields(fields, recognised),
	};
}
