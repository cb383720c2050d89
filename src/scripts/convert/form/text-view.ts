import { make } from '../../dom.ts';
import { listOf, partingOf, readTexts, textsOf } from '../values.ts';
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

/** A list of texts, a line each, or parted by empty lines. Where an item has empty lines itself, it is shown as it is and not changed here. */
export function linesView(placed: Placed): HTMLElement {
	const { field, path, desk, beside } = placed;
	const items = textsOf(desk.read(path));
	const parting = partingOf(items);
	const shown = items.join(parting === 'line' ? '\n' : '\n\n');
	const rows = String(Math.min(10, shown.split('\n').length + 1));
	const control = make('textarea', { class: 'govuk-textarea', rows });
	control.value = shown;
	control.readOnly = parting === undefined;
	control.addEventListener('change', () => {
		if (parting) desk.write(path, listOf(readTexts(control.value, parting), desk.read(path)), beside);
	});
	const words = [field.description, howToPart(parting)];
	return controlView(placed, control, words.filter(Boolean).join(' '));
}

function howToPart(parting: ReturnType<typeof partingOf>): string {
	if (parting === undefined) return 'Change it in the file.';
	return parting === 'gap' ? 'Leave an empty line between them.' : 'Put each on a line of its own.';
}
