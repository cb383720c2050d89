import type { ImportNote } from '../source-document.ts';
import { placeAfter } from '../words/place.ts';
import { type TopicName, topics } from './topics.ts';

/** How many places of one topic are told; of more, their count. */
const mostPlaces = 12;

/** What is told of one place: whose it is or its words, and of how many words it is. */
export interface Told {
	detail?: string;
	words?: number;
}

/** Gathers what an officer should know of a Word document, and tells it by topic, each with its places. */
export class Notebook {
	readonly #told = new Map<TopicName, { places: string[]; details: string[]; words: number }>();

	/** `before` are the words that stand before it. */
	tell(topic: TopicName, before: string, { detail = '', words = 0 }: Told = {}): void {
		const own = this.#told.get(topic) ?? { places: [], details: [], words: 0 };
		this.#told.set(topic, own);
		const place = placeAfter(before);
		if (own.places.at(-1) !== place) own.places.push(place);
		if (detail !== '') own.details.push(detail);
		own.words += words;
	}

	notes(): ImportNote[] {
		return [...this.#told].map(([name, { places, details, words }]) => {
			const { kind, text } = topics[name];
			const shown = places.slice(0, mostPlaces).join('; ');
			const more = places.length > mostPlaces ? `; and at ${places.length - mostPlaces} more places` : '';
			return { kind, place: shown + more, text: text(details, words) };
		});
	}
}
