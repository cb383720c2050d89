import { formatDate } from '../../register/calendar.ts';
import type { DecisionRow } from '../../register/decision-data.ts';
import { toneOfDecision } from '../../register/decision-tone.ts';
import { make } from '../dom.ts';

/** Shows one decision, as the lists of the site show it. */
export function rowView(decision: DecisionRow): HTMLLIElement {
	const { url, title, date, body_name, in_words, outcomes, standing, withheld } = decision;
	const tone = toneOfDecision(outcomes, standing);
	return make(
		'li',
		{ class: 'record-row' },
		make('div', { class: 'record-row__title' }, make('a', { class: 'govuk-link', href: url }, title)),
		make(
			'div',
			{ class: 'record-row__facts' },
			...[formatDate(date), body_name].flatMap((fact) => [
				make('span', { class: 'record-row__fact' }, fact),
				' ',
			]),
		),
		make('div', { class: `record-row__standing record-row__standing--${tone}` }, in_words),
		withheld !== undefined && make('div', { class: 'record-row__withheld' }, withheld),
	);
}
