import type { Answer, Question } from '../../converter/messages.ts';

type Outcome = Answer['outcome'];
type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'number'> : never) : never;

/** The program that converts, in a worker that is started when it is first needed. */
export interface Converter {
	/** Answers with nothing when the question was overtaken by another, or was given up. */
	ask(question: Asked): Promise<Outcome | undefined>;
	/** Ends what is under way, and forgets the paper. */
	stop(): void;
}

const broken: Outcome = {
	ok: false,
	reason: 'The converter could not be loaded.',
	fix: 'Look whether you are connected, load this page again, and choose the file once more.',
};

/** Gives the converter at an address. */
export function createConverter(address: string): Converter {
	let worker: Worker | undefined;
	let latest = 0;
	let settle: (outcome?: Outcome) => void = () => undefined;
	const end = (outcome?: Outcome): void => {
		worker?.terminate();
		worker = undefined;
		settle(outcome);
	};
	const start = (): Worker => {
		const started = new Worker(address, { type: 'module' });
		started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
			if (data.number === latest) settle(data.outcome);
		});
		started.addEventListener('error', () => end(broken));
		return started;
	};
	return {
		ask(question) {
			settle();
			latest += 1;
			worker ??= start();
			worker.postMessage({ ...question, number: latest });
			return new Promise((resolve) => {
				settle = resolve;
			});
		},
		stop: () => end(),
	};
}
