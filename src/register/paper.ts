import { dequal } from 'dequal';
import type { RecordOf } from '../records/kinds.ts';

/** What of a report was put before a meeting. */
export interface Paper {
	text: string;
	/** By the names of their fields. */
	details: Record<string, unknown>;
}

/** Fields that the site keeps about a paper, and that are no part of it. */
const aboutThePaper = new Set(['changes', 'status', 'aliases', 'withdrawn', 'title_source']);

/**
 * The text of a report and those of its details that are printed with it. What is added later by its nature is none of it:
 * notes on changes, the day on which a contact ends or an exemption is looked at again, where a printed reference leads, and
 * later meetings.
 */
export function paperOf({ data, body }: RecordOf<'report'>, meeting: string): Paper {
	const details = {
		...data,
		considered: data.considered.filter(({ date }) => date !== undefined && date <= meeting),
		contact: data.contact.map((contact) => ({ ...contact, until: undefined })),
		exemption: data.exemption && { ...data.exemption, review: undefined },
		cross_references: data.cross_references.filter(isPrinted).map(({ to, printed, available }) => ({
			to: printed === undefined ? to : undefined,
			printed,
			available,
		})),
		appendices: data.appendices.filter(isPrinted).map((appendix) => ({ ...appendix, to: undefined })),
		implications: data.implications.filter(isPrinted),
	};
	const own = Object.entries(details).filter(
		([name, value]) => value !== undefined && !aboutThePaper.has(name),
	);
	// Space at the end of a line is not seen; nor are the empty lines that stand for the header.
	return { text: body.replace(/[ \t]+$/gm, '').trim(), details: Object.fromEntries(own) };
}

export function isSamePaper(a: Paper, b: Paper): boolean {
	return dequal(a, b);
}

function isPrinted({ listed }: { listed?: boolean | undefined }): boolean {
	return listed !== false;
}
