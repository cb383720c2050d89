import type { Template } from '../records/template.ts';
import type { AnyEntry, Entry } from '../register/entry.ts';
import { outOfUse } from '../register/out-of-use.ts';
import { cacheKeyOf } from './cache-key.ts';
import { getEdition } from './edition.ts';
import { entriesOf, entryOf } from './neighbours.ts';

/** All that the page of a report is made of. */
export interface ReportPage {
	entry: Entry<'report'>;
	template: Template;
	/** Made on it, oldest first. */
	decisions: Entry<'decision'>[];
	/** That it is put before, in the order of its route. */
	bodies: Entry<'body'>[];
	/** Records of this site that are its appendices, by what the appendix calls them. */
	appended: Record<string, AnyEntry>;
	/** Guidance that it refers to and that is out of use. */
	oldGuidance: Entry<'guidance'>[];
}

/** Gathers the page of a report. */
export function readReportPage(entry: Entry<'report'>): ReportPage {
	const template = getEdition().templates.get(entry.data.template)?.data;
	if (!template) throw new Error(`No template was read for ${entry.path}.`);
	const appended = entry.data.appendices.flatMap(({ to }) => {
		const found = entryOf(to);
		return to && found ? [[to, found] as const] : [];
	});
	return {
		entry,
		template,
		decisions: entriesOf(
			'decision',
			entry.decisions.map(({ id }) => id),
		),
		bodies: entriesOf('body', entry.bodies),
		appended: Object.fromEntries(appended),
		oldGuidance: entriesOf('guidance', [...new Set(entry.references.map(({ target }) => target?.id))]).filter(
			(guidance) => outOfUse(guidance) !== undefined,
		),
	};
}

export function cacheKeyOfReport({ entry, decisions, bodies, appended, oldGuidance }: ReportPage): string {
	return cacheKeyOf(entry, ...decisions, ...bodies, ...Object.values(appended), ...oldGuidance);
}

/** Names of the bodies on a report's route, by their ids. */
export function bodyNames({ entry }: ReportPage): Record<string, string> {
	return Object.fromEntries(entry.route.map(({ body }) => [body.id, body.title]));
}
