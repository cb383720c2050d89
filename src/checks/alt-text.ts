import { type Check, placeInBody } from './check.ts';

export const altText: Check = {
	name: 'alt-text',
	level: 'warning',
	about:
		'A picture has words that say what it shows, for people who cannot see it (WCAG 2.2, 1.1.1; Public Sector Bodies Accessibility Regulations 2018). The name of its file, or “image” or “chart” alone, says nothing. A picture in a report is never only for decoration.',
	*run(record, { register }) {
		for (const { kind, text, url, ...place } of register.outlines.get(record.id)?.links ?? []) {
			const words = text.trim();
			if (kind !== 'image' || (words !== '' && !saysNothing(words))) continue;
			yield {
				place: placeInBody(record, place),
				reason:
					words === ''
						? `The picture "${url}" has no words for those who cannot see it.`
						: `"${words}" does not say what the picture shows.`,
				fix: `Say in a sentence what it shows: \`![What it shows](${url})\`. The figures of a chart belong into a table beside it.`,
			};
		}
	},
};

function saysNothing(words: string): boolean {
	return (
		/^(?:an? |the )?(?:image|picture|photo(?:graph)?|chart|graph|diagram|figure|map|logo|screenshot|alt text)s?(?: ?\d+)?[.:]?$/i.test(
			words,
		) || /^\S+\.(?:png|jpe?g|webp|gif|svg|bmp|tiff?)$/i.test(words)
	);
}
