import type { ShownProblem } from '../../converter/messages.ts';

/** How many things there are to look at: read out each time that they change. */
export function countSentence(problems: ShownProblem[], notes: number): string {
	const count = (level: ShownProblem['level']): number =>
		problems.filter((problem) => problem.level === level).length;
	const [warnings, advice] = [count('warning'), count('advice')];
	const counts = [
		counted(count('error'), 'error'),
		...(warnings + advice === 0 ? ['no warnings or advice'] : []),
		...(warnings > 0 ? [counted(warnings, 'warning')] : []),
		...(advice > 0 ? [counted(advice, 'piece of advice', 'pieces of advice')] : []),
	];
	const told = counted(notes, 'note', 'notes');
	return `The draft has ${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}. The import has ${told} for you.`;
}

function counted(count: number, one: string, many = `${one}s`): string {
	return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}
