import type { ImportNote } from '../source-document.ts';
import { placeAfter } from '../words/place.ts';
import { type TopicName, topics } from './topics.ts';

/** How many places of one topic are told; of more, their count. */
const mostPlaces = 12;

/** Gathers what an officer should know of a Word document, and tells it by topic, each with its places. */
export class Notebook {
	readonly #told = new Map<TopicName, { places: string[]; details: string[] }>();

	/** `before` are the words that stand before it; `detail` says more of this one: whose it is, or its words. */
	tell(topic: TopicName, before: string, detail = ''): void {
		const own = this.#told.get(topic) ?? { places: [], details: [] };
		this.#told.set(topic, own);
		const place = placeAfter(before);
		if (own.places.at(-1) !== place) own.places.push(place);
		if (detail !== '' && !own.details.includes(detail)) own.details.push(detail);
	}

	notes(): ImportNote[] {
		return [...this.#told].map(([name, { places, details }]) => {
			const { kind, text } = topics[name];
			const shown = places.slice(0, mostPlaces).join('; ');
			const more = places.length > mostPlaces ? `; and at ${places.length - mostPlaces} more places` : '';
			return { kind, place: shown + more, text: text(details) };
		});
	}
}
