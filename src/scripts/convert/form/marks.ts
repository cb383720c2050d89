import type { ShownProblem } from '../../../converter/messages.ts';
import { make } from '../../dom.ts';
import { keyOf } from './field-view.ts';

/** Says beside the fields what is wrong with them. */
export function markProblems(form: HTMLElement, problems: ShownProblem[]): void {
	for (const message of form.querySelectorAll('.govuk-error-message')) unmark(message);
	for (const { level, field, reason } of problems) {
		const place = level === 'error' && field ? placeOf(form, field) : undefined;
		if (place) mark(place, reason);
	}
}

const controls = ':scope > input, :scope > textarea, :scope > select';

function mark(place: HTMLElement, reason: string): void {
	const id = `error-${place.dataset['key']?.replaceAll('.', '-')}-${place.querySelectorAll(':scope > .govuk-error-message').length}`;
	const message = make(
		'p',
		{ class: 'govuk-error-message', id },
		make('span', { class: 'govuk-visually-hidden' }, 'Error: '),
		reason.replaceAll('`', ''),
	);
	place.classList.add('govuk-form-group--error');
	place.querySelector(':scope > label, :scope > legend, :scope > summary')?.after(message);
	const control = place.querySelector(controls);
	if (!control) return;
	const described = control.getAttribute('aria-describedby');
	control.setAttribute('aria-invalid', 'true');
	control.setAttribute('aria-describedby', [described, id].filter(Boolean).join(' '));
}

function unmark(message: Element): void {
	const place = message.parentElement;
	const control = place?.querySelector(controls);
	const described = (control?.getAttribute('aria-describedby') ?? '').split(' ');
	const left = described.filter((id) => id !== '' && id !== message.id).join(' ');
	control?.removeAttribute('aria-invalid');
	if (left) control?.setAttribute('aria-describedby', left);
	else control?.removeAttribute('aria-describedby');
	place?.classList.remove('govuk-form-group--error');
	message.remove();
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
	for (let around = place?.closest('details'); around; around = around.parentElement?.closest('details'))
		around.open = true;
	const control = place?.querySelector(':scope > input, :scope > textarea, :scope > select');
	const target = control instanceof HTMLElement ? control : place;
	place?.scrollIntoView({ block: 'start' });
	target?.focus({ preventScroll: true });
}
