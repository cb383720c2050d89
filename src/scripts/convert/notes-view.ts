import type { Conversion } from '../../converter/messages.ts';
import { make } from '../dom.ts';
import { codeWords } from './code-words.ts';

const kinds = [
	['lost', 'What could not be kept'],
	['left_out', 'What was left out, and why'],
	['look_at', 'What needs your eye'],
] as const;

/** What the import tells of a paper. */
export function notesView(notes: Conversion['notes']): Node[] {
	if (notes.length === 0)
		return [make('p', { class: 'govuk-body' }, 'Nothing was lost or left out, and nothing was in doubt.')];
	return kinds.flatMap(([kind, title]) => {
		const own = notes.filter((note) => note.kind === kind);
		if (own.length === 0) return [];
		const items = own.map(({ place, text }) =>
			make('li', {}, make('b', {}, `${place}: `), ...codeWords(text)),
		);
		return [
			make('h3', { class: 'govuk-heading-s' }, title),
			make('ul', { class: 'govuk-list govuk-list--bullet' }, ...items),
		];
	});
}
