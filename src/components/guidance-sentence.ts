import type { Entry } from '../register/entry.ts';
import { on, type StandingSentence } from './sentence.ts';

/** Says whether a document is still in use, and as of when that is known. */
export function guidanceSentence({
	data,
	superseded_by,
}: Pick<Entry<'guidance'>, 'data' | 'superseded_by'>): StandingSentence {
	const asOf = data.standing_as_of ? [`This was so${on(data.standing_as_of)}.`] : [];
	if (superseded_by) {
		return {
			tone: 'ended',
			lead: ['Superseded by ', { text: superseded_by.title, href: superseded_by.url }, '.'],
			more: [],
		};
	}
	switch (data.standing) {
		case 'current':
			return { tone: 'good', lead: ['Current.'], more: asOf };
		case 'withdrawn':
			return { tone: 'ended', lead: ['Withdrawn by its publisher.'], more: asOf };
		case 'superseded':
			return { tone: 'ended', lead: ['Superseded by a later document.'], more: asOf };
		case 'archived':
			return { tone: 'plain', lead: ['Archived: it is kept for the record only.'], more: asOf };
		case 'forthcoming':
			return { tone: 'open', lead: ['Not yet issued.'], more: asOf };
		case 'unknown':
			return {
				tone: 'plain',
				lead: ['Not known to be current.'],
				more: ['It is listed because papers here rest on it. Whether it is still in use is not recorded.'],
			};
	}
}
