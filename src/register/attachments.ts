import { decodeFileName, isFileName } from '../markdown/file-names.ts';
import type { Outline } from '../markdown/outline.ts';
import { addressOf, type CouncilRecord } from '../records/kinds.ts';
import type { Attachment } from './entry.ts';
import type { Register } from './register.ts';

/** The files that a visible report names, in its appendices or its text; the file of an exempt appendix is never one. */
export function attachmentsOf(record: CouncilRecord, outline: Outline, register: Register): Attachment[] {
	const withheld = exemptFiles(record, register);
	return namesIn(record, outline).flatMap((name) => {
		const path = pathBeside(record.path, name);
		const file = register.files.get(path);
		return file && !withheld.has(path)
			? [{ ...file, name, path, url: `${addressOf(record.kind, record.id)}${name.split('/').at(-1)}` }]
			: [];
	});
}

/** Paths below the content folder of all files that a record names. */
export function namedFiles(record: CouncilRecord, outline: Outline | undefined): string[] {
	return namesIn(record, outline).map((name) => pathBeside(record.path, name));
}

/** The path below the content folder of a file that is named as lying beside a record. */
export function pathBeside(recordPath: string, name: string): string {
	const steps: string[] = recordPath.split('/').slice(0, -1);
	for (const step of name.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	return steps.join('/');
}

function namesIn(record: CouncilRecord, outline: Outline | undefined): string[] {
	const appendices =
		record.kind === 'report' ? record.data.appendices.flatMap(({ file }) => (file ? [file] : [])) : [];
	const linked = (outline?.links ?? []).map(({ url }) => url).filter(isFileName);
	return [...new Set([...appendices, ...linked].map(decodeFileName))];
}

/** Paths of the files of exempt appendices, which its text may not give away by a link. */
function exemptFiles(record: CouncilRecord, register: Register): Set<string> {
	const written = register.byId.get(record.id);
	if (written?.kind !== 'report') return new Set();
	const exempt = written.data.appendices.filter(({ classification }) => classification === 'exempt');
	return new Set(exempt.flatMap(({ file }) => (file ? [pathBeside(record.path, file)] : [])));
}
