import { buildTerms, type Term } from '../register/in-force.ts';
import { type Edition, getEdition } from './edition.ts';
import { allOf } from './neighbours.ts';

const known = new WeakMap<Edition, Term[]>();

/** The term of each strategy of the edition, the first first. */
export function termsOfEdition(): Term[] {
	const edition = getEdition();
	const made = known.get(edition) ?? buildTerms(allOf('strategy'), edition.today);
	known.set(edition, made);
	return made;
}
