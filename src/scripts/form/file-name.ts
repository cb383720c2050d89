import { idFor } from '../../records/fields.ts';
import type { FormData } from '../../records/form-text.ts';

/** The name of a new file, by the collection of the form that it is made in: it is the file's address for ever. */
export function nameOfFile(collection: string, data: FormData): string {
	const { title, name, body, date, report } = data;
	if (collection === 'decision') return [body, date, report].filter(Boolean).join('-') || 'decision';
	const id = idFor(String(title ?? name ?? ''));
	return collection === 'notice' ? `notice-${id}` : id;
}
