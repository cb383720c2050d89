import { formatDecisionsCsv, formatDecisionsJson } from '../../publish/decision-files.ts';
import { getEdition } from '../../publish/edition.ts';
import { streamText } from '../../publish/register-data.ts';
import { decisionRows, type RowWords } from '../../register/decision-rows.ts';
import { standingWords } from '../lists/standing-words.ts';
import { withheldWords } from '../lists/withheld-words.ts';

const rowWords: RowWords = {
	decided: standingWords,
	withheld: ({ withheld, kind }) => withheld && withheldWords(withheld, kind),
};
const formats = {
	json: { format: formatDecisionsJson, type: 'application/json' },
	csv: { format: formatDecisionsCsv, type: 'text/csv' },
};

/** Answers with the register of decisions as data. */
export function decisionsResponse(name: keyof typeof formats): Response {
	const { entries, site } = getEdition();
	const { format, type } = formats[name];
	return new Response(streamText(format(decisionRows(entries, rowWords), site)), {
		headers: { 'Content-Type': `${type}; charset=utf-8` },
	});
}
