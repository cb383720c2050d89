import type { Report } from '../../records/report.ts';
import type { BlockName } from '../../records/template.ts';

/** Whether a report has anything that a block would print. What the paper names in its text only is not printed. */
export function isFilled(block: BlockName, data: Report): boolean {
	if (block === 'decision_status') return Object.keys(data.decision_status ?? {}).length > 0;
	if (block === 'contact' || block === 'consultees') return data[block].length > 0;
	return data[block].some(({ listed }) => listed !== false);
}
