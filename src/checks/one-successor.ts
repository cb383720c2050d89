import { append } from '../register/relations.ts';
import { type Check, placeOf } from './check.ts';
import { type Succession, successionsIn } from './successions.ts';

/** One paper takes the place of another: where two say so, a reader is sent to the wrong one. */
export const oneSuccessor: Check = {
	name: 'one-successor',
	level: 'error',
	about: 'One paper takes the place of another. Where two say so, a reader is sent to the wrong one.',
	*runOnce({ register }) {
		const claims = new Map<string, Succession[]>();
		for (const succession of successionsIn(register)) {
			if (succession.by.kind !== 'body') append(claims, succession.of.id, succession);
		}
		for (const [first, ...others] of claims.values()) {
			for (const { by, of, path } of others) {
				if (!first || by.id === first.by.id) continue;
				yield {
					place: placeOf(by, ...path),
					reason: `\`${by.file}\` and \`${first.by.file}\` both say that they take the place of \`${of.id}\`.`,
					fix: 'Keep `supersedes` in the one that does, and write `amends` or `follows` in the other.',
				};
			}
		}
	},
};
