import { actsOfParliament } from './acts-of-parliament.ts';
import { devolvedActs } from './devolved-acts.ts';
import { instruments } from './instruments.ts';

/** An Act or a statutory instrument whose name and place on legislation.gov.uk are known. */
export interface KnownAct {
	/** Its short title with the year: "Equality Act 2010". */
	name: string;
	/** The title before its kind: "Equality". */
	head: string;
	/** What its name ends with, in lower case: "act 2010", "act (northern ireland) 2014". */
	ending: string;
	year: number;
	url: string;
}

/** The address of a piece of legislation by its path there: `ukpga/2010/15`. */
export function addressOfLaw(path: string): string {
	return `https://www.legislation.gov.uk/${path}`;
}

const namePattern = /^(.+) ((?:Act|Measure|Regulations|Order)(?: \(Northern Ireland\))? (\d{4}))$/;

/** Every Act and instrument that is known, the longest title first: "Mental Health Act 1983" is not "Health Act 1983". */
export const knownActs: KnownAct[] = [actsOfParliament, devolvedActs, instruments]
	.flatMap((list) => Object.entries(list))
	.map(([path, name]) => {
		const [, head = '', ending = '', year] = namePattern.exec(name) ?? [];
		return { name, head, ending: ending.toLowerCase(), year: Number(year), url: addressOfLaw(path) };
	})
	.sort((a, b) => b.head.length - a.head.length);

const byEnding = Map.groupBy(knownActs, ({ ending }) => ending);

/** The Acts whose names end in the same kind and year. */
export function actsEndingIn(ending: string): KnownAct[] {
	return byEnding.get(ending) ?? [];
}

const byNumber = new Map(
	knownActs.filter(({ url }) => /\/[uw]k?si\//.test(url)).map((act) => [act.url.replace(/^.*si\//, ''), act]),
);

/** The statutory instrument that has a number: `2012/2089`. */
export function instrumentNumbered(number: string): KnownAct | undefined {
	return byNumber.get(number);
}
