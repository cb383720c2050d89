import type { ShownProblem } from '../../converter/messages.ts';
import { make } from '../dom.ts';
import { codeWords } from './code-words.ts';

const levels = [
	{
		level: 'error',
		one: 'error, which keeps it from being published',
		many: 'errors, which keep it from being published',
	},
	{ level: 'warning', one: 'warning', many: 'warnings' },
	{ level: 'advice', one: 'piece of advice', many: 'pieces of advice' },
] as const;

/** More than these of one level nobody reads here, and a page of thousands is slow. */
const mostShown = 100;

/** The problems of a report by their level, each with its reason, where it is and what to do. */
export function problemsView(problems: ShownProblem[], goTo: (field: PropertyKey[]) => void): Node[] {
	if (problems.length === 0)
		return [make('p', { class: 'govuk-body' }, 'The rules find nothing wrong with it.')];
	return levels.flatMap(({ level, one, many }) => {
		const own = problems.filter((problem) => problem.level === level);
		if (own.length === 0) return [];
		return [
			make('h3', { class: 'govuk-heading-s' }, `${own.length} ${own.length === 1 ? one : many}`),
			make(
				'ul',
				{ class: `convert-problems convert-problems--${level}`, role: 'list' },
				...own.slice(0, mostShown).map((problem) => problemView(problem, goTo)),
			),
			...(own.length > mostShown ? [moreView(own.length - mostShown)] : []),
		];
	});
}

function moreView(count: number): HTMLElement {
	const sentence = `And ${count.toLocaleString('en-GB')} more. Mend these first, or let \`npm run check\` list all of them.`;
	return make('p', { class: 'govuk-body' }, ...codeWords(sentence));
}

function problemView(problem: ShownProblem, goTo: (field: PropertyKey[]) => void): HTMLElement {
	const { reason, fix, field, words, place } = problem;
	return make(
		'li',
		{ class: 'convert-problem' },
		make('p', { class: 'convert-problem__reason' }, ...codeWords(reason)),
		make('p', { class: 'convert-problem__fix' }, ...codeWords(fix)),
		field
			? make('p', { class: 'convert-problem__place' }, fieldLink(field, goTo))
			: make(
					'p',
					{ class: 'convert-problem__place' },
					`Line ${place.line} of the file${words ? `: ${shortened(words)}` : ''}`,
				),
	);
}

function fieldLink(field: PropertyKey[], goTo: (field: PropertyKey[]) => void): HTMLElement {
	const words =
		field[0] === 'id'
			? 'the name of the file'
			: field
					.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : String(key).replaceAll('_', ' ')))
					.join(', ');
	const link = make('a', { class: 'govuk-link', href: '#convert-details' }, `Go to ${words}`);
	link.addEventListener('click', (event) => {
		event.preventDefault();
		goTo(field);
	});
	return link;
}

function shortened(words: string): string {
	return words.length > 100 ? `${words.slice(0, 99)}…` : words;
}
