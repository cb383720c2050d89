import type { ShownProblem } from '../../converter/messages.ts';

/** How many things there are to look at: read out each time that they change. */
export function countSentence(problems: ShownProblem[], notes: number): string {
	const errors = problems.filter(({ level }) => level === 'error').length;
	const others = problems.length - errors;
	const counts = [
		counted(errors, 'error'),
		others === 0
			? 'no warnings or advice'
			: counted(others, 'warning or piece of advice', 'warnings and pieces of advice'),
		counted(notes, 'note of the import', 'notes of the import'),
	];
	return `The draft has ${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}.`;
}

function counted(count: number, one: string, many = `${one}s`): string {
	return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}
