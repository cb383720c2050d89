import type { Around, FieldValue } from './reading.ts';

const availability =
	/(?:^|[.;]\s+|\s)((?:both|all|these|this|the|full|hard|printed|electronic|a|an)?\s*(?:(?:of )?(?:the|these)\s+)?(?:documents?|papers?|copies|copy|summary|report|appendix|appendices|(?:public )?inspection copy)\b[^.]*\b(?:available|circulated|obtained|inspected|downloaded|viewed|found|published)\b.*|available\s+(?:from|at|on|in|by|to)\b.*|held\s+(?:by|at|in)\b.*|\((?:see|copy|copies|available|attached|circulated)\b[^()]*\)\.?)$/i;

/** Words, and where to get what they name. */
export function splitAvailable(text: string): { printed: string; available?: string } {
	const found = availability.exec(text);
	const available = found?.[1]?.trim();
	if (!found || !available) return { printed: text };
	const printed = text
		.slice(0, text.length - available.length)
		.trim()
		.replace(/[;,]$/, '');
	return { printed, available };
}

/** Reads the documents that a list or a cell names, one to a line. A line that only says where to get them belongs to the one before. */
export function readReferences(lines: string[], around: Around, isBackground: boolean): FieldValue[] {
	const references: Record<string, FieldValue>[] = [];
	for (const line of lines) {
		const last = references.at(-1);
		const to = around.names.cited(line);
		const { printed, available } = splitAvailable(line);
		if (available !== undefined && printed === '' && last && last['available'] === undefined) {
			last['available'] = available;
			continue;
		}
		if (!to) noteUnknown(printed || line, around);
		const kind = to === undefined && isBackground ? 'background_paper' : 'cites';
		references.push({
			...(to && { to }),
			kind,
			printed: printed || line,
			...(printed && available && { available }),
		});
	}
	return references;
}

function noteUnknown(printed: string, { names, note }: Around): void {
	const near = names.nearest(printed, 'cited');
	if (near)
		note(
			'look_at',
			`“${printed}”`,
			`This looks like “${near}” in guidance/. If it is, add its id as \`to\`.`,
		);
}
