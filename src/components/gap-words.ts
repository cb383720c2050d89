import type { Coverage } from '../register/coverage.ts';
import type { Piece } from './sentence.ts';

/** What is known not to be here, a sentence each: as the council states it, and as it was worked out. */
export function gapWords({ gaps }: Pick<Coverage, 'gaps'>, stated: string[]): Piece[][] {
	const { notRecorded, appendices, documents, withheld } = gaps;
	const computed: Piece[][] = [
		notRecorded > 0
			? [
					{ text: count(notRecorded, 'paper', 'papers'), href: '/standing/not-recorded/' },
					` ${notRecorded === 1 ? 'has' : 'have'} no decision recorded here.`,
				]
			: [],
		appendices > 0
			? [
					`${count(appendices, 'appendix that a report names is', 'appendices that reports name are')} not held here. Each report says where to get a copy, where that is known.`,
				]
			: [],
		documents > 0
			? [
					`${count(documents, 'document that a paper cites has', 'documents that papers cite have')} no page here.`,
				]
			: [],
		withheld > 0
			? [
					`${count(withheld, 'report is', 'reports are')} withheld, in whole or in part. The page of each says why, and when that is looked at again.`,
				]
			: [],
	];
	return [...stated.map((item): Piece[] => [item]), ...computed.filter((pieces) => pieces.length > 0)];
}

function count(number: number, one: string, many: string): string {
	return number === 1 ? `1 ${one}` : `${number.toLocaleString('en-GB')} ${many}`;
}
