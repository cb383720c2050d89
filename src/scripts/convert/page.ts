import type { Refused, TemplateName } from '../../converter/messages.ts';
import { part } from '../dom.ts';

/** The parts of the page that the script fills. */
export const parts = {
	root: part('root', HTMLElement),
	/** What the page says until the script has taken over. */
	unscripted: part('unscripted', HTMLElement),
	app: part('app', HTMLElement),
	drop: part('drop', HTMLElement),
	file: part('file', HTMLInputElement),
	/** Read out when it changes. */
	status: part('status', HTMLElement),
	stop: part('stop', HTMLButtonElement),
	refusal: part('refusal', HTMLElement),
	refusalReason: part('refusal-reason', HTMLElement),
	refusalFix: part('refusal-fix', HTMLElement),
	/** What to choose from where a paper does not say its kind. */
	kinds: part('kinds', HTMLElement),
	kind: part('kind', HTMLSelectElement),
	read: part('read', HTMLButtonElement),
	result: part('result', HTMLElement),
	heading: part('heading', HTMLElement),
	recognised: part('recognised', HTMLElement),
	template: part('template', HTMLSelectElement),
	again: part('again', HTMLButtonElement),
	problems: part('problems', HTMLElement),
	notes: part('notes', HTMLElement),
	/** The name of the file, and the form. */
	details: part('details', HTMLElement),
	id: part('id', HTMLInputElement),
	form: part('form', HTMLElement),
	preview: part('preview', HTMLElement),
	noPreview: part('no-preview', HTMLElement),
	where: part('where', HTMLElement),
	downloads: part('downloads', HTMLElement),
};

/** Says that work is under way, and lets it be given up. Returns what to call when it is done. */
export function showBusy(words: string): () => void {
	parts.root.setAttribute('aria-busy', 'true');
	parts.status.textContent = words;
	parts.stop.hidden = false;
	return () => {
		parts.root.removeAttribute('aria-busy');
		parts.stop.hidden = true;
	};
}

/** Says why there is no report, and brings the keyboard to it. */
export function showRefusal({ reason, fix, templates }: Refused): void {
	parts.status.textContent = '';
	parts.result.hidden = true;
	parts.refusalReason.textContent = reason;
	parts.refusalFix.textContent = fix;
	parts.kinds.hidden = !templates;
	if (templates) showTemplates(parts.kind, templates);
	parts.refusal.hidden = false;
	parts.refusal.focus();
}

/** Fills a field with the kinds of report. */
export function showTemplates(select: HTMLSelectElement, templates: TemplateName[], chosen?: string): void {
	const options = templates.map(({ id, name }) => new Option(name, id, id === chosen, id === chosen));
	select.replaceChildren(...options);
}
