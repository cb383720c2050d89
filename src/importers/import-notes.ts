import type { Taken } from './map-header.ts';
import type { ImportNote } from './source-document.ts';
import type { Recognised } from './template/recognise-template.ts';

/** What the report to the officer tells. */
export interface ImportAccount {
	/** The name of the file that was imported. */
	source: string;
	/** Where the report was written. */
	file: string;
	recognised: Recognised;
	taken: Taken[];
	notes: ImportNote[];
}

const kinds: [ImportNote['kind'], string][] = [
	['lost', 'What could not be kept'],
	['left_out', 'What was left out, and why'],
	['look_at', 'What needs your eye'],
];

/** Writes the report "what was kept, what needs your eye", as Markdown. */
export function writeImportNotes({ source, file, recognised, taken, notes }: ImportAccount): string {
	const { template, found, of } = recognised;
	const sections = kinds.flatMap(([kind, title]) => {
		const own = notes.filter((note) => note.kind === kind);
		return own.length === 0
			? []
			: [`## ${title}`, own.map(({ place, text }) => `- ${place}: ${text}`).join('\n')];
	});
	const lines = taken.map(
		({ label, printed, field }) => `- ${[label, printed].filter(Boolean).join(' ')} → \`${field}\``,
	);
	return `${[
		`# Import of ${source}`,
		`Written to ${file}, as a draft. Template: ${template.file.data.name} (\`${template.file.id}\`), by ${found} of its ${of} labels and headings.`,
		...sections,
		...(lines.length > 0
			? [
					'## What became details',
					'The words of the paper, and the field that they are in now:',
					lines.join('\n'),
				]
			: []),
		'All other words are in the text of the report.',
	].join('\n\n')}\n`;
}
