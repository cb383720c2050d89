const chapter = /^(?:\.\.?\/)*(?:guide\/)?([a-z-]+|README)\.md(#.*)?$/;

/** Where a link of the guide leads on the site: its files link to each other by name, as they do on a git host. */
export function guideAddress(url: string): string | undefined {
	const [, name, place = ''] = chapter.exec(url) ?? [];
	if (name === undefined) return undefined;
	return `/guide/${name === 'README' ? '' : `${name}/`}${place.replace('#', '#s-')}`;
}
