import type { Loss, Typed } from './loss.ts';

/** A body that the parser gave up on, as it does with tens of thousands of `&amp;` in one paragraph. */
export function* unreadable({ tree }: Typed): Iterable<Loss> {
	if (!tree.data?.isUnreadable) return;
	yield {
		line: tree.children[0]?.position?.start.line ?? 1,
		column: 1,
		level: 'error',
		rule: 'unreadable',
		reason: 'This text cannot be read: a paragraph of it is far too long.',
		fix: 'Look for a very long paragraph, and break it up with empty lines.',
	};
}
