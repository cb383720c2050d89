import type { Conversion } from '../../converter/messages.ts';
import { createConverter } from './converter.ts';
import { downloadLinks } from './downloads.ts';
import { type DetailsForm, detailsForm } from './form/form-view.ts';
import { goToField, markProblems } from './form/marks.ts';
import { notesView } from './notes-view.ts';
import { parts, showBusy, showRefusal, showTemplates } from './page.ts';
import { showPreview } from './preview-view.ts';
import { problemsView } from './problems-view.ts';
import { countSentence } from './sentences.ts';
import { askBeforeLeaving, mayLoseChanges, noteChange, noteKept } from './unkept.ts';

const converter = createConverter(parts.root.dataset['converter'] ?? '');
/** A change to the form is followed when nothing more is typed for this long. In milliseconds. */
const pause = 150;
let file: File | undefined;
let form: DetailsForm | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Reads a paper and shows what was made of it. */
async function convert(template?: string): Promise<void> {
	if (!file) return;
	clearTimeout(timer);
	parts.refusal.hidden = true;
	const done = showBusy(`Reading ${file.name}…`);
	const outcome = await converter.ask({ ask: 'convert', file, template });
	if (!outcome) return;
	done();
	if (!outcome.ok) return showRefusal(outcome);
	const conversion = outcome.value;
	noteKept();
	form = detailsForm(conversion, reviseSoon);
	parts.form.replaceChildren(form.element);
	parts.id.value = conversion.id;
	showRecognised(conversion);
	showConversion(conversion);
	parts.result.hidden = false;
	parts.heading.focus();
}

function reviseSoon(): void {
	noteChange();
	clearTimeout(timer);
	timer = setTimeout(() => void revise(), pause);
}

/** Makes the file anew from what the form says. */
async function revise(): Promise<void> {
	if (!form) return;
	const id = parts.id.value.trim();
	const outcome = await converter.ask({ ask: 'revise', fields: form.read(), id });
	if (!outcome) return;
	if (outcome.ok) showConversion(outcome.value);
	else showRefusal(outcome);
}

function showRecognised({ recognised, templates }: Conversion): void {
	const { template, name, found, of } = recognised;
	parts.recognised.textContent = `It was read as “${name}”: ${found} of the ${of} labels and headings of that kind of report are on the paper.`;
	showTemplates(parts.template, templates, template);
}

/** Shows all that follows from the details: what is wrong, the paper, the files. */
function showConversion(conversion: Conversion): void {
	const { problems, source, fields, file: path, notes, preview } = conversion;
	const title = typeof fields['title'] === 'string' ? fields['title'] : source;
	parts.heading.textContent = `${title}: made into a draft`;
	parts.status.textContent = countSentence(problems, notes.length);
	const goTo = (field: PropertyKey[]): void => goToField(parts.details, field);
	parts.problems.replaceChildren(...problemsView(problems, goTo));
	parts.notes.replaceChildren(...notesView(notes));
	showPreview(parts.preview, conversion);
	parts.preview.hidden = preview === undefined;
	parts.noPreview.hidden = preview !== undefined;
	parts.where.textContent = path;
	parts.downloads.replaceChildren(...downloadLinks(conversion));
	markProblems(parts.details, problems);
}

function choose(files: FileList | null | undefined): void {
	if (!files || files.length === 0) return;
	if (files.length > 1) {
		showRefusal({
			ok: false,
			reason: 'Several files were chosen.',
			fix: 'Choose one report at a time, so that each can be looked at.',
		});
		return;
	}
	if (!mayLoseChanges()) {
		// The field names the paper that is shown.
		parts.file.value = '';
		return;
	}
	file = files[0];
	void convert();
}

parts.file.addEventListener('change', () => choose(parts.file.files));
parts.drop.addEventListener('dragover', (event) => {
	event.preventDefault();
	parts.drop.classList.add('convert-drop--over');
});
parts.drop.addEventListener('dragleave', () => parts.drop.classList.remove('convert-drop--over'));
parts.drop.addEventListener('drop', (event) => {
	event.preventDefault();
	parts.drop.classList.remove('convert-drop--over');
	choose(event.dataTransfer?.files);
});
parts.stop.addEventListener('click', () => {
	converter.stop();
	showBusy('')();
	parts.result.hidden = true;
	parts.status.textContent = 'Stopped. Nothing was made of the file.';
	parts.file.focus();
});
parts.read.addEventListener('click', () => void convert(parts.kind.value));
parts.again.addEventListener('click', () => {
	if (mayLoseChanges()) void convert(parts.template.value);
});
parts.id.addEventListener('change', reviseSoon);

askBeforeLeaving();

parts.unscripted.hidden = true;
parts.app.hidden = false;
