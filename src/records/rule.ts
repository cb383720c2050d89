import type { Level } from './problem.ts';

/** What is asked of content, as the guide to the rules tells it. */
export interface Rule {
	/** Permanent, in lower case with hyphens: problems, settings and acknowledgements name the rule by it. */
	name: string;
	/** Of its problems, unless the council gives them another in `site.yaml`. */
	level: Level;
	/** What is asked, why, and by what law or experience, in the words of an officer. */
	about: string;
	/** Whether it keeps secrets, or the site whole: then it cannot be made less than an error, nor a problem of it be set aside. */
	isFixed?: true;
}
