import { type FormData, formatOf, nameField, readForForm, writeFromForm } from '../../records/form-text.ts';
import { type Kind, kinds } from '../../records/kinds.ts';
import { nameOfFile } from './file-name.ts';
import { inOurWords, type Phrases } from './phrases.ts';

/** The fields of a form while it is filled in, as Decap CMS hands them over: an immutable map. */
interface Draft {
	set(name: string, value: unknown): Draft;
	toJS(): FormData;
}

/** What Decap CMS offers to the page that it runs in (decapcms.org/docs: custom formatters, manual initialization, events). */
interface Cms {
	registerCustomFormat(
		name: string,
		extension: string,
		format: { fromFile(text: string): FormData; toFile(data: FormData): string },
	): void;
	registerEventListener(listener: { name: 'preSave'; handler(event: Saving): Draft }): void;
	getLocale(name: 'en'): Phrases;
	registerLocale(name: 'en', phrases: Phrases): void;
	init(): void;
}
interface Saving {
	entry: { get(name: 'data'): Draft; get(name: 'collection'): string };
}
declare global {
	interface Window {
		CMS?: Cms;
		CMS_MANUAL_INIT?: boolean;
	}
}

// The form begins once it knows how our files are read and written.
window.CMS_MANUAL_INIT = true;
const script = document.createElement('script');
script.src = 'decap-cms.js';
script.addEventListener('load', () => begin(window.CMS));
document.head.append(script);

// Decap CMS shows the fields of the file before where the address leads from one file straight to another, and would write
// them into it.
window.addEventListener('hashchange', ({ oldURL, newURL }) => {
	if (isOfFile(oldURL) && isOfFile(newURL)) window.location.reload();
});

function isOfFile(address: string): boolean {
	return new URL(address).hash.includes('/entries/');
}

function begin(cms: Cms | undefined): void {
	if (!cms) return;
	for (const [kind, { schema }] of Object.entries(kinds)) {
		cms.registerCustomFormat(formatOf(kind as Kind), 'md', {
			fromFile: (text) => readForForm(text, schema),
			toFile: (data) => writeFromForm(data, schema),
		});
	}
	cms.registerEventListener({
		name: 'preSave',
		handler: ({ entry }) => {
			const data = entry.get('data');
			return data.set(nameField, nameOfFile(entry.get('collection'), data.toJS()));
		},
	});
	cms.registerLocale('en', inOurWords(cms.getLocale('en'), 'review' in document.body.dataset));
	cms.init();
}
