import type { NoticePage } from '../../publish/notice-page.ts';
import type { Site } from '../../records/site.ts';
import { type Fact, factsOf } from '../record/facts.ts';
import type { Piece } from '../sentence.ts';

/**
 * The documents before the decision maker, and how to have copies and to hear of more (SI 2012/2089, regulation 9(1)(e) to (h)).
 * What the site says of whom to ask is said while there is something to ask for.
 */
export function documentFacts({ entry }: NoticePage, site: Site): Fact[] {
	const { documents, copies } = entry.data;
	const isOpen = entry.standing?.state === 'to_be_considered';
	const from = copies ?? (isOpen ? addressOf(site) : undefined);
	const none = isOpen ? 'None is listed yet.' : 'None was listed.';
	const more: Piece[] = [
		'Others that bear on the matter may be submitted to the decision maker. For details of them, as they become available, ask ',
		...contactPieces(site),
		'.',
	];
	return [
		{ name: 'Documents', value: documents.length > 0 ? [] : [none], items: documents },
		...factsOf([
			['Copies', from && `From ${from}, as far as the law lets them be disclosed.`],
			['Other documents', isOpen ? more : undefined],
		]),
	];
}

/** Whom to ask: the team, with an e-mail address to click on and a telephone number. */
export function contactPieces({ name, contact: { team, email, telephone } }: Site): Piece[] {
	const mail: Piece[] = email ? [', ', { text: email, href: `mailto:${email}` }] : [];
	return [team ?? name, ...mail, ...(telephone ? [`, ${telephone}`] : [])];
}

function addressOf({ contact: { team, address, email } }: Site): string | undefined {
	return address ? [team, address].filter(Boolean).join(', ') : email;
}
