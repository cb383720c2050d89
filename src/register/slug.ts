import { slug } from 'github-slugger';

/** The part of an address that stands for a name of `site.yaml`: `Health and Wellbeing` is `health-and-wellbeing`. */
export function slugOf(name: string): string {
	return slug(name);
}

/** Longer addresses are cut after a whole word. */
const longestId = 60;

/** The id that a new file has by its title. */
export function idFor(title: string): string {
	const words = slugOf(title.normalize('NFKD'))
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	const cut = words.length <= longestId ? words : words.slice(0, longestId + 1).replace(/-[^-]*$/, '');
	return cut || 'report';
}
