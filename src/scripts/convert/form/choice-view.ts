import { make } from '../../dom.ts';
import { listOf, textsOf } from '../values.ts';
import { controlView, fieldsetView, idOf, keyOf, type Placed, titleOf } from './field-view.ts';

/** One of several values. A value that is none of them stays among them until another is chosen. */
export function choiceView(placed: Placed): HTMLElement {
	const { field, path, desk, beside } = placed;
	const value = desk.read(path);
	const shown = typeof value === 'string' ? value : '';
	const options = withUnknown(field.options ?? [], [shown]);
	const control = make(
		'select',
		{ class: 'govuk-select' },
		make('option', { value: '' }, field.required ? 'Choose one' : ''),
		...options.map((option) => make('option', { value: option.value }, option.words)),
	);
	control.value = shown;
	control.addEventListener('change', () => desk.write(path, control.value || undefined, beside));
	return controlView(placed, control);
}

/** Any of several values. */
export function choicesView({ field, path, desk, beside }: Placed): HTMLElement {
	const chosen = textsOf(desk.read(path));
	const options = withUnknown(field.options ?? [], chosen);
	const boxes = options.map((option, at) => {
		const box = make('input', {
			class: 'govuk-checkboxes__input',
			type: 'checkbox',
			value: option.value,
			id: at === 0 ? idOf(path) : `${idOf(path)}-${at}`,
		});
		box.checked = chosen.includes(option.value);
		return box;
	});
	const items = boxes.map((box, at) =>
		make(
			'div',
			{ class: 'govuk-checkboxes__item' },
			box,
			make('label', { class: 'govuk-label govuk-checkboxes__label', for: box.id }, options[at]?.words ?? ''),
		),
	);
	const list = make('div', { class: 'govuk-checkboxes govuk-checkboxes--small convert-choices' }, ...items);
	list.addEventListener('change', () => {
		const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
		desk.write(path, listOf(ticked, desk.read(path)), beside);
	});
	return fieldsetView({ legend: titleOf(field), key: keyOf(path) }, list);
}

function withUnknown(options: { value: string; words: string }[], values: string[]): typeof options {
	const unknown = values.filter((value) => value !== '' && !options.some((option) => option.value === value));
	return [...options, ...unknown.map((value) => ({ value, words: `${value} (not known)` }))];
}
