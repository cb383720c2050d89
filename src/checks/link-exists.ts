import { type Kind, kinds } from '../records/kinds.ts';
import { type Check, placeInBody } from './check.ts';
import { suggestName } from './names.ts';

/** A link to a page of this site leads to one that the public can see. */
export const linkExists: Check = {
	name: 'link-exists',
	level: 'error',
	about: 'A link to a page of this site leads to one that the public can see.',
	isFixed: true,
	*run(record, { register, unread }) {
		for (const link of register.outlines.get(record.id)?.links ?? []) {
			const found = /^\/([a-z]+)\/([^/?#]+)\/?(?:[?#].*)?$/.exec(link.url);
			const kind = found && (Object.keys(kinds) as Kind[]).find((name) => kinds[name].folder === found[1]);
			const id = found?.[2] ?? '';
			if (!kind || unread.has(id) || register.visible.get(id)?.kind === kind) continue;
			const hidden = register.byId.has(id);
			const ids = [...register.visible.values()]
				.filter((other) => other.kind === kind)
				.map((other) => other.id);
			yield {
				place: placeInBody(record, link),
				reason: hidden
					? `The link leads to "${id}", which is not public.`
					: `The link leads to "${id}", and there is no such page.`,
				fix: hidden
					? 'Take the link out until that paper is public.'
					: suggestName(id, ids, 'take the link out'),
			};
		}
	},
};
