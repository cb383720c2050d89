import type { Conversion, ShownProblem } from '../../../converter/messages.ts';
import type { FormField } from '../../../records/form-fields.ts';
import { make } from '../../search/dom.ts';
import { type Fields, filledFields, valueAt, withValue } from '../values.ts';
import { type FormDesk, fieldView, keyOf } from './field-view.ts';

/** The form of a report's details. */
export interface DetailsForm {
	element: HTMLElement;
	/** The details as they are to be written. */
	read(): Fields;
	/** Says beside the fields what is wrong with them. */
	mark(problems: ShownProblem[]): void;
}

/** Makes the form of a report: first what was recognised and what must be there, and the rest out of the way. */
export function detailsForm({ form, fields: recognised }: Conversion, changed: () => void): DetailsForm {
	let fields = recognised;
	const desk: FormDesk = {
		read: (path) => valueAt(fields, path),
		write(path, value, beside) {
			fields = withValue(fields, path, { value, order: beside.map(({ name }) => name) });
			changed();
		},
	};
	const view = (field: FormField) => fieldView({ field, path: [field.name], beside: form, desk });
	const isMain = ({ name, required }: FormField) => required || name in recognised;
	const others = form.filter((field) => !isMain(field));
	const element = make(
		'div',
		{ class: 'convert-form' },
		...form.filter(isMain).map(view),
		make(
			'details',
			{ class: 'govuk-details' },
			make(
				'summary',
				{ class: 'govuk-details__summary' },
				make(
					'span',
					{ class: 'govuk-details__summary-text' },
					`Details that the paper does not have (${others.length})`,
				),
			),
			make('div', { class: 'govuk-details__text' }, ...others.map(view)),
		),
	);
	return {
		element,
		read: () => filledFields(fields, recognised),
		mark: (problems) => markProblems(element, problems),
	};
}

function markProblems(form: HTMLElement, problems: ShownProblem[]): void {
	for (const old of form.querySelectorAll('.govuk-error-message')) old.remove();
	for (const marked of form.querySelectorAll('.govuk-form-group--error'))
		marked.classList.remove('govuk-form-group--error');
	for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
	for (const { level, field, reason } of problems) {
		const place = level === 'error' && field ? placeOf(form, field) : undefined;
		if (!place) continue;
		place.classList.add('govuk-form-group--error');
		const message = make(
			'p',
			{ class: 'govuk-error-message' },
			make('span', { class: 'govuk-visually-hidden' }, 'Error: '),
			reason.replaceAll('`', ''),
		);
		place.querySelector(':scope > label, :scope > legend')?.after(message);
		place
			.querySelector(':scope > input, :scope > textarea, :scope > select')
			?.setAttribute('aria-invalid', 'true');
	}
}

/** The place of a field in the form, or of the closest group around it that is there. */
export function placeOf(form: HTMLElement, field: PropertyKey[]): HTMLElement | undefined {
	for (let length = field.length; length > 0; length -= 1) {
		const found = form.querySelector(`[data-key="${CSS.escape(keyOf(field.slice(0, length)))}"]`);
		if (found instanceof HTMLElement) return found;
	}
	return undefined;
}

/** Brings a field of the form into view, and the keyboard to it. */
export function goToField(form: HTMLElement, field: PropertyKey[]): void {
	const place = placeOf(form, field);
	const around = place?.closest('details');
	if (around) around.open = true;
	const control = place?.querySelector(':scope > input, :scope > textarea, :scope > select');
	const target = control instanceof HTMLElement ? control : place;
	place?.scrollIntoView({ block: 'start' });
	target?.focus({ preventScroll: true });
}
