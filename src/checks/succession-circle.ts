import { append } from '../register/relations.ts';
import { type Check, type Finding, placeOf } from './check.ts';
import { inSentence } from './names.ts';
import { type Succession, successionsIn } from './successions.ts';

/** What takes the place of another does not lead back to it: a reader would never come to what holds now. */
export const successionCircle: Check = {
	name: 'succession-circle',
	level: 'error',
	about:
		'What takes the place of another does not lead back to it: a reader would never come to what holds now.',
	isFixed: true,
	*runOnce({ register }) {
		const later = new Map<string, Succession[]>();
		for (const succession of successionsIn(register)) append(later, succession.of.id, succession);
		const done = new Set<string>();
		for (const start of later.keys()) {
			const circle = findCircle(start, later, done);
			if (circle) yield toFinding(circle);
		}
	},
};

/** Follows successors from a record until they end, or come back to one on the way. Each record is walked once for all starts. */
function findCircle(
	start: string,
	later: Map<string, Succession[]>,
	done: Set<string>,
): Succession[] | undefined {
	const way: { id: string; left: Succession[]; by?: Succession }[] = [];
	const onWay = new Set<string>();
	const enter = (id: string, by?: Succession): void => {
		way.push({ id, left: [...(later.get(id) ?? [])], ...(by && { by }) });
		onWay.add(id);
	};
	if (!done.has(start)) enter(start);
	for (let here = way.at(-1); here; here = way.at(-1)) {
		const next = here.left.pop();
		if (next && onWay.has(next.by.id)) {
			const from = way.findIndex(({ id }) => id === next.by.id);
			for (const { id } of way) done.add(id);
			return [...way.slice(from + 1).flatMap(({ by }) => by ?? []), next];
		}
		if (next && !done.has(next.by.id)) enter(next.by.id, next);
		else if (!next) {
			done.add(here.id);
			onWay.delete(here.id);
			way.pop();
		}
	}
	return undefined;
}

/** The most steps of a circle that are told: whoever mends one begins with these. */
const mostTold = 6;

function toFinding(circle: Succession[]): Finding {
	const [first] = circle;
	if (!first) throw new Error('A circle has at least one step.');
	const told = circle.slice(0, mostTold);
	const chain = told.map(({ of, by }) => `\`${of.id}\` is followed by \`${by.id}\``);
	const rest = circle.length > told.length ? ', and so on' : '';
	const files = [...new Set(told.map(({ said }) => `\`${said.file}\``))];
	return {
		place: placeOf(first.said, ...first.path),
		reason:
			first.by.id === first.of.id
				? `\`${first.of.id}\` is said to take its own place.`
				: `What takes whose place goes round in a circle: ${chain.join(', ')}${rest}.`,
		fix: `Correct the one that is wrong, in ${inSentence(files, 'or')}.`,
	};
}
