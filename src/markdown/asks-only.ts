import type { Recommendation } from './outline.ts';
import { infinitive } from './verbs.ts';

const noting = new Set(['acknowledge', 'note', 'receive']);
const endorsing = new Set([...noting, 'endorse', 'support', 'welcome']);

/** Where another thing may be asked for: after "and", a comma or a stop, and in a passive. */
const further =
	/(?:\b(?:and|or|then|to|that)|[,;:.])\s+(?:(?:to|that|also|then|\p{L}+ly)\s+)*(\p{L}+)|\b(?:is|are|be)\s+(?:\p{L}+ly\s+)?(\p{L}+)/giu;

/** Whether a recommendation asks for nothing but that something is noted or received. What is in doubt asks for more. */
export function asksOnlyToNote(recommendation: Pick<Recommendation, 'verb' | 'text'>): boolean {
	return asksOnly(recommendation, noting);
}

/** Whether a recommendation asks for support alone: to endorse is not to approve. What is in doubt asks for more. */
export function asksOnlyToEndorse(recommendation: Pick<Recommendation, 'verb' | 'text'>): boolean {
	return asksOnly(recommendation, endorsing);
}

function asksOnly({ verb, text }: Pick<Recommendation, 'verb' | 'text'>, soft: Set<string>): boolean {
	if (verb === undefined || !soft.has(verb)) return false;
	return [...text.matchAll(further)].every(([, then, passive]) => {
		const other = infinitive(then ?? passive ?? '');
		return other === undefined || soft.has(other);
	});
}
