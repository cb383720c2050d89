/** The words of Decap CMS, group in group. */
export interface Phrases {
	[name: string]: string | Phrases;
}

/** Decap CMS says "publish" where it saves. Here a paper is public by its status alone, and nobody is to be afraid of saving a draft. */
const saving = {
	publish: 'Save',
	publishing: 'Saving…',
	published: 'Saved',
	publishNow: 'Save now',
	publishAndCreateNew: 'Save and begin another',
	publishAndDuplicate: 'Save and copy',
};

/** Where each change waits for a second officer, who takes it over. */
const takingOver = {
	publish: 'Take over',
	publishing: 'Taking over…',
	published: 'Taken over',
	publishNow: 'Take over now',
	publishAndCreateNew: 'Take over and begin another',
	publishAndDuplicate: 'Take over and copy',
};

const always = {
	duplicate: 'Copy',
	deployPreviewPendingButtonLabel: 'On the site after its next build',
};

/** The words of Decap CMS with ours for what it does when it saves. */
export function inOurWords(phrases: Phrases, isReviewed: boolean): Phrases {
	const { editor = {} } = phrases;
	if (typeof editor === 'string') return phrases;
	const { editorToolbar = {} } = editor;
	if (typeof editorToolbar === 'string') return phrases;
	const words = { ...always, ...(isReviewed ? takingOver : saving) };
	return { ...phrases, editor: { ...editor, editorToolbar: { ...editorToolbar, ...words } } };
}
