import type { Law } from '../../register/law.ts';

/** The law that says what the record of a decision holds, as a sentence; nothing, where none does. */
export function recordLaw(law: Law | undefined): string | undefined {
	if (!law || law.record.length === 0) return undefined;
	const where = law.recordedBy ? `, ${law.recordedBy}` : '';
	return `What the record of such a decision must say is laid down in the ${law.name}${where}${law.isRevoked ? ', which were then in force' : ''}.`;
}
