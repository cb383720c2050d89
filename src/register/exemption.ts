import type { Report } from '../records/report.ts';

/** Whether the day, or the last day of the month, on which an exemption was to be looked at again has gone by. Dates compare as text. */
export function isReviewDue({ exemption }: Pick<Report, 'exemption'>, today: string): boolean {
	return exemption !== undefined && today.slice(0, exemption.review.length) > exemption.review;
}
