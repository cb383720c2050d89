import { dayOf } from '../register/calendar.ts';
import { type Council, type CouncilData, openCouncil } from '../register/council-data.ts';
import { loadOnce } from '../scripts/load-once.ts';
import { type OpenPaper, openPaper, revisePaper, showPaper } from './convert.ts';
import { contentName } from './judge-report.ts';
import type { Answer, Question } from './messages.ts';

// Runs in a worker of the page "Convert a Word report", so that a long paper does not hold up the page.

const loadCouncil = loadOnce<CouncilData>(new URL('council.json', self.location.href).href);
let council: Council | undefined;
let paper: OpenPaper | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
	void answer(data).then((outcome) => {
		const reply: Answer = { number: data.number, outcome };
		self.postMessage(reply);
	});
});

async function answer(question: Question): Promise<Answer['outcome']> {
	try {
		council ??= openCouncil(await loadCouncil(), contentName);
		const around = { council, today: dayOf(new Date()) };
		if (question.ask === 'convert') {
			const opened = await openPaper(question.file, around.council, question.template);
			if (!opened.ok) return opened;
			paper = opened.value;
			return { ok: true, value: await showPaper(paper, paper.report.fields, around) };
		}
		if (!paper) return failed(new Error('No paper is open.'));
		paper = revisePaper(paper, around.council, question.id);
		return { ok: true, value: await showPaper(paper, question.fields, around) };
	} catch (error) {
		return failed(error);
	}
}

function failed(error: unknown): Answer['outcome'] {
	console.error(error);
	return {
		ok: false,
		reason: 'The file could not be converted, by a mistake of this page.',
		fix: 'Load the page again and try once more. If it stays so, send the file to the web team, who can import it.',
	};
}
