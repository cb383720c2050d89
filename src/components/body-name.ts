const collective =
	/\b(?:cabinet|executive|committee|sub-committee|board|group|partnership|forum|panel|team|commission|assembly|trust|alliance|council meeting)$/i;
const post =
	/^(?:assistant|cabinet member|chief|corporate|deputy|director|executive member|head|leader|mayor|monitoring|officer|portfolio holder|service)\b/i;

/** The name of a body in running text: "the Cabinet", "the Director of Communities", "Marlbridge Together". */
export function theBody(name: string): string {
	if (/^the /i.test(name)) return `the ${name.slice(4)}`;
	return collective.test(name) || post.test(name) ? `the ${name}` : name;
}
