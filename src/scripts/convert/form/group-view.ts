import type { FormField } from '../../../records/form-fields.ts';
import { make } from '../../dom.ts';
import type { FieldValue, Path } from '../values.ts';
import { type FormDesk, fieldsetView, fieldView, idOf, keyOf, type Placed, titleOf } from './field-view.ts';

/** A group of fields. */
export function groupView(placed: Placed): HTMLElement {
	const { field, path } = placed;
	const legend = titleOf(field);
	return fieldsetView(
		{ legend, key: keyOf(path), hint: field.description, isMain: true },
		...innerViews(placed),
	);
}

/** Groups of the same fields, of which there may be more or fewer. */
export function listView(placed: Placed): HTMLElement {
	const { field, path, desk, beside } = placed;
	const items = make('div', { class: 'convert-items' });
	const add = make(
		'button',
		{ class: 'govuk-button govuk-button--secondary', type: 'button', id: idOf(path) },
		'Add another',
		make('span', { class: 'govuk-visually-hidden' }, `: ${field.title}`),
	);
	const show = (): void => {
		const count = itemsAt(desk, path).length;
		items.replaceChildren(...Array.from({ length: count }, (_, at) => itemView(placed, at, remove)));
	};
	const remove = (at: number): void => {
		const left = itemsAt(desk, path).filter((_, place) => place !== at);
		desk.write(path, left.length > 0 ? left : undefined, beside);
		show();
		add.focus();
	};
	add.addEventListener('click', () => {
		desk.write(path, [...itemsAt(desk, path), {}], beside);
		show();
		const added = items.lastElementChild;
		if (added instanceof HTMLDetailsElement) added.open = true;
		added?.querySelector<HTMLElement>('input, select, textarea')?.focus();
	});
	show();
	const legend = titleOf(field);
	return fieldsetView({ legend, key: keyOf(path), hint: field.description, isMain: true }, items, add);
}

function itemsAt(desk: FormDesk, path: Path): FieldValue[] {
	const value = desk.read(path);
	return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function itemView(placed: Placed, at: number, remove: (at: number) => void): HTMLElement {
	const { field, path, desk } = placed;
	const own = [...path, at];
	// A single item may have been written without a list around it.
	const single = !Array.isArray(desk.read(path));
	const inner = { ...placed, path: own, desk: single ? listing(desk, path) : desk };
	const name = `${field.title} ${at + 1}`;
	const button = make(
		'button',
		{ class: 'govuk-button govuk-button--secondary convert-group__remove', type: 'button' },
		'Remove',
		make('span', { class: 'govuk-visually-hidden' }, ` ${name}`),
	);
	button.addEventListener('click', () => remove(at));
	const summary = make('span', { class: 'govuk-details__summary-text' });
	const sayItem = (): void => {
		summary.textContent = `${at + 1}. ${itemWords(inner.desk.read(own), field) || 'Not filled in'}`;
	};
	sayItem();
	const details = make(
		'details',
		{ class: 'govuk-details convert-item', 'data-key': keyOf(own), tabindex: '-1' },
		make('summary', { class: 'govuk-details__summary' }, summary),
		make(
			'div',
			{ class: 'govuk-details__text', role: 'group', 'aria-label': name },
			...innerViews(inner),
			button,
		),
	);
	details.addEventListener('change', sayItem);
	return details;
}

/** The first words of an item, by which it is told from the others. In characters. */
const longestWords = 80;

function itemWords(value: FieldValue | undefined, { fields = [] }: FormField): string {
	if (typeof value !== 'object') return value ?? '';
	const texts = Object.entries(value).flatMap(([name, item]) => {
		const options = fields.find((field) => field.name === name)?.options ?? [];
		return typeof item === 'string' ? [options.find((option) => option.value === item)?.words ?? item] : [];
	});
	const words = texts.slice(0, 3).join(', ');
	return words.length > longestWords ? `${words.slice(0, longestWords - 1)}…` : words;
}

/** A desk on which the value at a path is a list of itself. */
function listing(desk: FormDesk, path: Path): FormDesk {
	return {
		read: (inner) => desk.read(inner) ?? desk.read([...path, ...inner.slice(path.length + 1)]),
		write(inner, value, beside) {
			const single = desk.read(path);
			const isListed = single === undefined || Array.isArray(single);
			if (!isListed && inner.length === path.length + 1) desk.write(path, value, beside);
			else {
				if (!isListed) desk.write(path, [single], []);
				desk.write(inner, value, beside);
			}
		},
	};
}

function innerViews({ field, path, desk }: Placed): HTMLElement[] {
	const beside = field.fields ?? [];
	const inner = field.alone === undefined ? desk : standing(desk, { path, alone: field.alone });
	return beside.map((one) => fieldView({ field: one, path: [...path, one.name], beside, desk: inner }));
}

/** A desk on which a group that is written as one text is that field of the group; it stays a text while it has no other. */
function standing(desk: FormDesk, { path, alone }: { path: Path; alone: string }): FormDesk {
	return {
		read(inner) {
			const group = desk.read(path);
			if (typeof group !== 'string') return desk.read(inner);
			return inner.at(-1) === alone ? group : undefined;
		},
		write(inner: Path, value: FieldValue | undefined, beside: FormField[]) {
			const group = desk.read(path);
			if (typeof group !== 'string') desk.write(inner, value, beside);
			else if (inner.at(-1) === alone) desk.write(path, value ?? '', beside);
			else if (value !== undefined) {
				desk.write(path, { [alone]: group }, beside);
				desk.write(inner, value, beside);
			}
		},
	};
}
