import { type Check, placeInBody } from './check.ts';

export const linkText: Check = {
	name: 'link-text',
	level: 'advice',
	about:
		'The words of a link say where it leads. Readers of a screen reader hear the links one after another, and “click here” or a long address tells them nothing (WCAG 2.2, 2.4.4). The short address of a site, as papers print it, may stand.',
	*run(record, { register }) {
		for (const { kind, text, url, ...place } of register.outlines.get(record.id)?.links ?? []) {
			if (kind !== 'link') continue;
			const words = text.trim();
			const isAddress = /^(?:https?:\/\/|www\.)\S+$/i.test(words);
			if (isAddress ? !isLong(words) : !isVague(words)) continue;
			yield {
				place: placeInBody(record, place),
				reason: isAddress
					? `The address "${words.slice(0, 60)}" is shown as the words of a link.`
					: `The words of this link are "${words}", which does not say where it leads.`,
				fix: `Write what is there: \`[name of the page or the document](${isAddress ? '…' : url.slice(0, 60)})\`.`,
			};
		}
	},
};

function isVague(words: string): boolean {
	return /^(?:please )?(?:click |see |read |find out |learn )?(?:here|this|more|link|(?:this|the) (?:link|page|document|website|site)|more (?:here|information|details)|details)?[.…]?$/i.test(
		words,
	);
}

/** A page of a site, and not the site alone: `www.council.gov.uk` says whose it is. */
function isLong(address: string): boolean {
	return /^(?:https?:\/\/)?[^/?#]+[/?#]./i.test(address);
}
