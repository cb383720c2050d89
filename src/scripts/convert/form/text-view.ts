import { make } from '../../dom.ts';
import { listOf, textsOf } from '../values.ts';
import { controlView, type Placed } from './field-view.ts';

/** A longer text has a box of several lines. In characters. */
const longText = 60;

/** One piece of text, or a date. */
export function textView(placed: Placed): HTMLElement {
	const { field, path, desk, beside } = placed;
	const value = desk.read(path);
	const shown = typeof value === 'string' ? value : '';
	const isDay = field.kind === 'day';
	const isLong = shown.length > longText || shown.includes('\n') || field.isLong;
	const control = isLong
		? make('textarea', {
				class: 'govuk-textarea',
				rows: String(Math.min(8, 2 + Math.floor(shown.length / 70))),
			})
		: make('input', { class: `govuk-input${isDay ? ' govuk-input--width-10' : ''}`, type: 'text' });
	control.value = shown;
	control.addEventListener('change', () => desk.write(path, control.value || undefined, beside));
	const hint = isDay ? dayHint(field.description) : field.description;
	return controlView(placed, control, hint);
}

function dayHint(description: string | undefined): string {
	const example = 'Year, month and day: for example, 2026-03-09.';
	return description?.includes('YYYY') || !description ? example : `${description} ${example}`;
}

/** A list of texts, a line each. Where an item has several lines itself, it is shown as it is and not changed here. */
export function linesView(placed: Placed): HTMLElement {
	const { field, path, desk, beside } = placed;
	const items = textsOf(desk.read(path));
	const control = make('textarea', { class: 'govuk-textarea', rows: String(Math.min(10, items.length + 1)) });
	control.value = items.join('\n');
	if (items.some((item) => item.includes('\n'))) control.readOnly = true;
	control.addEventListener('change', () => {
		const lines = control.value.split('\n').map((line) => line.trim());
		const filled = lines.filter((line) => line !== '');
		desk.write(path, listOf(filled, desk.read(path)), beside);
	});
	const words = [
		field.description,
		control.readOnly ? 'Change it in the file.' : 'Put each on a line of its own.',
	];
	return controlView(placed, control, words.filter(Boolean).join(' '));
}
