/** What members are asked to do in a recommendation, in the infinitive. */
const verbs = `
	accept acknowledge adopt affirm agree allocate amend appoint approve ask authorise award call change
	comment commission commit condemn confirm congratulate consider consult continue create decide
	declare defer delegate determine develop direct discuss dispose elect encourage endorse ensure enter
	establish exclude express extend form fund give grant identify implement include increase instruct
	introduce invite launch maintain make monitor nominate note offer permit prepare procure progress
	promote propose provide publish purchase ratify receive recognise recommend reconfirm reduce refer
	refuse reject release remit remove renew report request require rescind resolve respond review
	revoke scrutinise seek select set sign submit support suspend task thank transfer undertake update
	urge use utilise vary view waive welcome withdraw
`
	.trim()
	.split(/\s+/);

const irregular: Record<string, string> = {
	given: 'give',
	gave: 'give',
	made: 'make',
	sought: 'seek',
	set: 'set',
	sets: 'set',
	undertaken: 'undertake',
	withdrawn: 'withdraw',
	authorize: 'authorise',
	recognize: 'recognise',
	scrutinize: 'scrutinise',
	utilize: 'utilise',
};

const infinitives = new Map<string, string>(
	verbs.flatMap((verb) => formsOf(verb).map((form): [string, string] => [form, verb])),
);

function formsOf(verb: string): string[] {
	const stem = verb.replace(/e$/, '');
	const soft = verb.replace(/([^aeiou])y$/, '$1i');
	const doubled = /(?:^|[^aeiou])[aeiou][tpr]$/.test(verb) ? verb + verb.slice(-1) : stem;
	return [
		verb,
		`${soft}s`,
		`${soft}es`,
		`${stem}ed`,
		`${soft}ed`,
		`${stem}ing`,
		`${doubled}ed`,
		`${doubled}ing`,
	];
}

/** The infinitive of a known verb, from any form of it. */
export function infinitive(word: string): string | undefined {
	const lower = word.toLowerCase();
	return (
		irregular[lower] ?? infinitives.get(lower) ?? infinitives.get(lower.replace(/iz(e[sd]?|ing)$/, 'is$1'))
	);
}
