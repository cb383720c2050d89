import { slug } from 'github-slugger';

/** The part of an address that stands for a name of `site.yaml`: `Health and Wellbeing` is `health-and-wellbeing`. */
export function slugOf(name: string): string {
	return slug(name);
}
