import { formatDate } from '../../register/calendar.ts';
import { shareBefore } from '../../register/day-span.ts';
import { make, part } from '../dom.ts';
import { formatDay, holds, readDay } from './chosen-day.ts';

const form = part('form', HTMLFormElement);
const field = part('day', HTMLInputElement);
const error = part('error', HTMLElement);
const status = part('status', HTMLElement);
const picture = part('picture', HTMLElement);
const periods = [...document.querySelectorAll<HTMLElement>('[data-part="period"]')];

/** Brings the page in line with its address. */
function follow(): void {
	const day = readDay(location.search);
	field.value = day ?? '';
	showError(false);
	markPicture(day);
	const chosen = day === undefined ? undefined : periods.find(({ dataset }) => holds(dataset, day));
	for (const period of periods) {
		if (period === chosen) period.setAttribute('aria-current', 'date');
		else period.removeAttribute('aria-current');
	}
	if (day === undefined || !chosen) status.replaceChildren();
	else status.replaceChildren(...answerOf(chosen, day));
}

/** What the row of a period says of one of its days. */
function answerOf(period: HTMLElement, day: string): Node[] {
	const answer = period.querySelector('[data-part="answer"]');
	const said = [...(answer?.children ?? [])].map((element) => element.cloneNode(true));
	return [make('p', { class: 'date-choice__day' }, `In force on ${formatDate(day)}:`), ...said];
}

function markPicture(day: string | undefined): void {
	const { from = '', to = '' } = picture.dataset;
	const isOn = day !== undefined && holds({ from, to }, day);
	const x = `${shareBefore(day ?? from, { from, to }) * 100}%`;
	for (const line of picture.querySelectorAll('[data-mark]')) {
		line.setAttribute('x1', x);
		line.setAttribute('x2', x);
		line.setAttribute('visibility', isOn ? 'visible' : 'hidden');
	}
}

function showError(isShown: boolean): void {
	error.hidden = !isShown;
	field.classList.toggle('govuk-input--error', isShown);
	if (isShown) field.setAttribute('aria-describedby', error.id);
	else field.removeAttribute('aria-describedby');
	if (isShown) field.focus();
}

form.noValidate = true;
form.addEventListener('submit', (event) => {
	event.preventDefault();
	const wanted = formatDay(field.value);
	if (readDay(wanted) === undefined) {
		showError(true);
		return;
	}
	history.pushState(null, '', wanted);
	follow();
});
addEventListener('popstate', follow);

part('choice', HTMLElement).hidden = false;
follow();
