import { formatDate } from '../../register/calendar.ts';
import { make } from '../dom.ts';
import { type ExcerptPiece, parseExcerpt, withoutTitle } from './excerpt.ts';
import type { Found, Place } from './pagefind.ts';

/** Places on one page that are shown below its title. */
const mostPlaces = 3;

/** Shows one page that was found, and the paragraphs in which. */
export function resultView({ url, meta, excerpt, sub_results }: Found): HTMLLIElement {
	const facts = [meta.kind, meta.date && formatDate(meta.date), meta.by, meta.reference].filter(
		(fact) => fact !== undefined && fact !== '',
	);
	const places = placesOf(sub_results);
	const more = sub_results.filter(isBelowHead).length - places.length;
	return make(
		'li',
		{ class: 'record-row' },
		make(
			'div',
			{ class: 'record-row__title' },
			make('a', { class: 'govuk-link', href: url }, meta.title ?? url),
		),
		make(
			'div',
			{ class: 'record-row__facts' },
			...facts.flatMap((fact) => [make('span', { class: 'record-row__fact' }, fact), ' ']),
		),
		meta.standing !== undefined &&
			make(
				'div',
				{ class: `record-row__standing record-row__standing--${meta.tone ?? 'plain'}` },
				meta.standing,
			),
		places.length === 0 && make('p', { class: 'record-row__summary' }, ...excerptView(parseExcerpt(excerpt))),
		places.length > 0 && make('ul', { class: 'search-places' }, ...places.map(placeView)),
		more > 0 &&
			make(
				'p',
				{ class: 'search-places__more' },
				more === 1 ? 'And in one more place of this paper' : `And in ${more} more places of this paper`,
			),
	);
}

/** The places with most of what was sought, in the order of the page. */
function placesOf(places: Place[]): Place[] {
	const best = places.filter(isBelowHead).sort((a, b) => b.locations.length - a.locations.length);
	const kept = new Set(best.slice(0, mostPlaces));
	return places.filter((place) => kept.has(place));
}

function isBelowHead({ anchor, locations }: Place): boolean {
	return anchor !== undefined && locations.length > 0;
}

function placeView({ title, url, excerpt }: Place): HTMLLIElement {
	const link = make('a', { class: 'govuk-link', href: url }, title);
	return make(
		'li',
		{ class: 'search-places__item' },
		link,
		make(
			'span',
			{ class: 'search-places__excerpt' },
			' ',
			...excerptView(withoutTitle(parseExcerpt(excerpt), title)),
		),
	);
}

function excerptView(excerpt: ExcerptPiece[]): Node[] {
	const pieces = excerpt.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : new Text(text)));
	return [...pieces, new Text(' …')];
}
