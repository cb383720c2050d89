import type { FormField } from '../../../records/form-fields.ts';
import { make } from '../../dom.ts';
import type { FieldValue, Path } from '../values.ts';
import { choicesView, choiceView } from './choice-view.ts';
import { groupView, listView } from './group-view.ts';
import { linesView, textView } from './text-view.ts';

/** What the views of fields work on. */
export interface FormDesk {
	/** The value at a path as it is now. */
	read(path: Path): FieldValue | undefined;
	/** Takes a value that was typed or chosen, or `undefined` where it was emptied. `beside` are the fields of its group. */
	write(path: Path, value: FieldValue | undefined, beside: FormField[]): void;
}

/** A field and its place in the form. */
export interface Placed {
	field: FormField;
	path: Path;
	/** The fields of the group that it is in. */
	beside: FormField[];
	desk: FormDesk;
}

/** The view of a field: its label, its hint, and what takes its value. */
export function fieldView(placed: Placed): HTMLElement {
	const { kind, fields, options } = placed.field;
	if (kind === 'list') {
		if (fields) return listView(placed);
		return options ? choicesView(placed) : linesView(placed);
	}
	if (kind === 'group') return groupView(placed);
	return kind === 'choice' ? choiceView(placed) : textView(placed);
}

/** The id of what takes the value at a path. */
export function idOf(path: Path): string {
	return `field-${path.join('-')}`;
}

/** The address of the value at a path in the form's own records. */
export function keyOf(path: PropertyKey[]): string {
	return path.map(String).join('.');
}

/** A control with its label and hint, which an error message can be put into. */
export function controlView(
	{ field, path }: Placed,
	control: HTMLElement,
	hint = field.description,
): HTMLElement {
	const id = idOf(path);
	control.id = id;
	const hintId = `${id}-hint`;
	if (hint) control.setAttribute('aria-describedby', hintId);
	return make(
		'div',
		{ class: 'govuk-form-group', 'data-key': keyOf(path) },
		make('label', { class: 'govuk-label', for: id }, titleOf(field)),
		hint !== undefined && make('div', { class: 'govuk-hint', id: hintId }, plainHint(hint)),
		control,
	);
}

/** A fieldset with its legend and hint. */
export function fieldsetView(
	{
		legend,
		key,
		hint,
		isMain = false,
	}: { legend: string; key: string; hint?: string | undefined; isMain?: boolean },
	...children: Node[]
): HTMLFieldSetElement {
	const size = isMain ? 'govuk-fieldset__legend govuk-fieldset__legend--s' : 'govuk-fieldset__legend';
	return make(
		'fieldset',
		{ class: 'govuk-fieldset convert-group', 'data-key': key, tabindex: '-1' },
		make('legend', { class: size }, legend),
		hint !== undefined && make('div', { class: 'govuk-hint' }, plainHint(hint)),
		...children,
	);
}

export function titleOf({ title, required }: FormField): string {
	return required ? title : `${title} (optional)`;
}

/** Hints are written for the file too, where names of values stand between backticks. */
function plainHint(hint: string): string {
	return hint.replaceAll('`', '');
}
