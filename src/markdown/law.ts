const kinds =
	'Acts?|Regulations?|Order|Schedule|Code|Directive|Measure|Bill|Charter|Constitution|Rules|Standing Orders|Guidance|Framework|NPPF|PPG|GDPR|Convention|Treaty|Scheme|Byelaws?';
const acts = 'LGA|HRA|DPA|FOIA|TCPA|EqA|GDPR';

/** "Equality Act 2010, section 149", "Schedule 12A, paragraph 3": the law is named before. */
const lawBefore = new RegExp(
	String.raw`(?:\b(?:${kinds})(?:\s+(?:\d{4}|\d{1,2}[A-Z]?))?(?:\s*\([^)]*\))?|\b(?:${acts})(?:\s+\d{4})?)\s*[,:;(–-]?\s*(?:(?:by|under|and|in|at)\s+)?$`,
);

/** "exempt under paragraph 3": Schedule 12A of the Local Government Act 1972 is meant, though it is not named. */
const exemptBefore = /\b(?:exempt|exemption|confidential)\b[^.;]*$/i;

/** "section 106 agreement", "section 151 officer", "section 21 notice". */
const lawAfter =
	/^\s+(?:agreements?|officers?|notices?|enquir(?:y|ies)|orders?|dut(?:y|ies)|consultations?|powers?|contributions?|works|funding|monies|obligations?|statements?|grants?|responsibilit(?:y|ies)|assessments?|implications?|visits?)\b/i;

/** This paper, or a part of it: "section 5 of this report", "paragraph 2.1 of the report", "of part two". */
const thisPaper =
	/^(?:this\b(?!\s+(?:Act|Order|Schedule|Code))|(?:the|our)\s+(?:(?:above|main|covering|present|attached|accompanying|officers?'?|cabinet|committee)\s+)*(?:report|paper|note|briefing|briefing note|document|supporting information)\b(?!\s+(?:[A-Z]{2,5}\/|by\b|of\b|to\b|from\b|on\b|dated\b|considered\b|entitled\b|titled\b))|part\s+(?:one|two|three|four|[1-4]|[a-d])\b(?!\s+of\b))/i;

/** A named document that something is in or under: "in the Strategy", "under the Constitution", "to that Act". */
const namedWork = new RegExp(
	String.raw`^(?:the|that|its|their)\s+(?:[\p{L}&'’-]+\s+){0,8}?(?:${kinds}|Strategy|Plan|Policy|Agreement|Protocol|Report|Handbook|Manual|Minutes|Contract|Lease)\b`,
	'u',
);

/**
 * Whether "section 5" or "paragraph 3" belongs to an Act or to another paper, by the words on either side of it:
 * such words are no mention of this paper, so they are neither linked nor reported.
 */
export function isElsewhere(before: string, after: string): boolean {
	if (lawBefore.test(before) || exemptBefore.test(before)) return true;
	if (lawAfter.test(after)) return true;
	const next = /^,?\s+(?:\([^)]{0,40}\)\s+)?(of|to|in|under|within)\s+(.*)$/s.exec(after);
	const [, word, rest] = next ?? [];
	if (word === undefined || rest === undefined || thisPaper.test(rest)) return false;
	return word === 'of' ? !/^(?:which|whom)\b/.test(rest) : namedWork.test(rest);
}
