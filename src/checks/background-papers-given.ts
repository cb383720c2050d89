import { lawOf } from '../register/law.ts';
import { mainConsideration } from '../register/summary.ts';
import { type Check, placeOf } from './check.ts';

export const backgroundPapersGiven: Check = {
	name: 'background-papers-given',
	level: 'warning',
	about:
		'A report to the council, its committees or its executive has a list of its background papers (Local Government Act 1972, s.100D(1); SI 2012/2089, regulation 15). Where there are none it says so. In 2025 a planning permission was quashed because a report that officers relied on was not among them (R (Wild Justice) v Pembrokeshire Coast National Park Authority). Papers under law that is no longer in force, and partnerships, are left out.',
	*run(record, { register: { byId, site, outlines, templates } }) {
		if (record.kind !== 'report' || record.data.status !== 'published') return;
		const { considered, cross_references, classification } = record.data;
		if (classification === 'exempt' || cross_references.some(({ kind }) => kind === 'background_paper'))
			return;
		const step = mainConsideration(considered);
		const body = byId.get(step?.body ?? '');
		const law = body?.kind === 'body' && step?.date ? lawOf(body.data, step.date, site.nation) : undefined;
		if (!law || law.isRevoked) return;
		const outline = outlines.get(record.id);
		const asked = Object.values(templates.get(record.data.template)?.data.sections ?? {});
		// Where the template names such a section, another rule asks for it.
		if (!outline || [...asked, ...outline.headings.map(({ text }) => text)].some(isOfPapers)) return;
		yield {
			place: placeOf(record),
			reason: `This report has no list of background papers, and the law that it is under asks for one (${law.cited}).`,
			fix: 'Add them to `cross_references` with `kind: background_paper`. If there are none, say so under a heading `## BACKGROUND PAPERS`.',
		};
	},
};

function isOfPapers(heading: string): boolean {
	return /background (?:paper|document)s?/i.test(heading);
}
