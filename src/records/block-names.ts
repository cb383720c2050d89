/** The blocks that are printed from frontmatter, where the body has an empty `:::name` container. */
export const blockNames = [
	'contact',
	'decision_status',
	'implications',
	'consultees',
	'appendices',
	'cross_references',
] as const;

export type BlockName = (typeof blockNames)[number];

/** Whether a name is one of ours. */
export function isBlockName(name: string): name is BlockName {
	return blockNames.some((known) => known === name);
}
