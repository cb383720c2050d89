import { decodeFileName, isFileName } from '../markdown/file-names.ts';
import type { CouncilRecord } from '../records/kinds.ts';
import { pathBeside } from '../register/attachments.ts';
import type { Register } from '../register/register.ts';
import { type Check, type Finding, placeInBody, placeOf } from './check.ts';
import { suggestName } from './names.ts';

/** The kinds of file that are published beside a report; others can carry code, or hide what they say. */
const attachmentTypes = ['PDF', 'PNG', 'JPG', 'WEBP', 'CSV', 'XLSX', 'ODS', 'DOCX', 'ODT', 'TXT'];

/** Every file that a record names lies beside it, and is what its ending says. */
export const fileExists: Check = {
	name: 'file-exists',
	level: 'error',
	about:
		'Every file that a paper names lies beside it, and is of a kind that is published: others can carry code, or hide what they say. What is named and is not there would be a dead link.',
	isFixed: true,
	*run(record, { register }) {
		if (record.kind === 'report') {
			for (const [index, { file }] of record.data.appendices.entries()) {
				if (file)
					yield* checkFile(file, record, { register, place: placeOf(record, 'appendices', index, 'file') });
			}
		}
		for (const link of register.outlines.get(record.id)?.links ?? []) {
			if (!isFileName(link.url) && link.kind === 'link' && !leavesFolder(link.url)) continue;
			yield* checkFile(link.url, record, {
				register,
				place: placeInBody(record, link),
				image: link.kind === 'image',
			});
		}
	},
};

interface Naming {
	register: Register;
	place: Finding['place'];
	image?: boolean;
}

function* checkFile(
	name: string,
	record: CouncilRecord,
	{ register, place, image = false }: Naming,
): Iterable<Finding> {
	if (leavesFolder(name) || /^[a-z]+:|^\/\//i.test(name)) {
		yield {
			place,
			reason: `"${name}" does not lie in the folder of this file.`,
			fix: 'Put a copy of it beside the report, and write its name alone.',
		};
		return;
	}
	const file = register.files.get(pathBeside(record.path, decodeFileName(name)));
	if (!file) {
		yield {
			place,
			reason: `There is no file "${name}" beside this one.`,
			fix: suggestName(name, namesBeside(record, register), 'put the file there'),
		};
	} else if (!attachmentTypes.includes(file.type)) {
		yield {
			place,
			reason: `A ${file.type} file is not published.`,
			fix: `Save it as one of: ${attachmentTypes.join(', ')}.`,
		};
	} else if ((image || isImage(file.type)) && !file.width) {
		yield {
			place,
			reason: `"${name}" is not an image that can be read.`,
			fix: 'Save it again as PNG, JPEG or WebP.',
		};
	}
}

function isImage(type: string): boolean {
	return ['PNG', 'JPG', 'WEBP'].includes(type);
}

function leavesFolder(name: string): boolean {
	return (
		/(^|\/|\\)\.\.(\/|\\|$)/.test(decodeFileName(name)) ||
		/\\/.test(name) ||
		(name.includes('/') && !name.startsWith('/') && !name.startsWith('./') && !/^[a-z]+:/i.test(name))
	);
}

function namesBeside(record: CouncilRecord, register: Register): string[] {
	const folder = pathBeside(record.path, '');
	return [...register.files.keys()]
		.filter((path) => path.startsWith(folder))
		.map((path) => path.slice(folder.length).replace(/^\//, ''));
}
