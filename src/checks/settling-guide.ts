import type { Rule } from '../records/rule.ts';

export const settlingRules: Record<'unknown' | 'kept' | 'unused', Rule> = {
	unknown: {
		name: 'rule-unknown',
		level: 'error',
		about: 'A rule that `site.yaml` gives a level, or that a file acknowledges, is one of this guide.',
		isFixed: true,
	},
	kept: {
		name: 'rule-fixed',
		level: 'error',
		about:
			'Rules that keep secrets, or the site whole, stay errors: no level in `site.yaml` lowers them, and no file can acknowledge a problem of theirs.',
		isFixed: true,
	},
	unused: {
		name: 'acknowledgement-unused',
		level: 'advice',
		about:
			'An acknowledgement is taken out when the problem is no longer there. Left in, it would hide the next one of its kind.',
	},
};

/** Rules about how rules are set in `site.yaml`, and how their problems are set aside in a file. */
export const settlingGuide: Rule[] = Object.values(settlingRules);
