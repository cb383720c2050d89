import { actNamed } from './act-named.ts';
import { bodyExists } from './body-exists.ts';
import { callInDates } from './call-in-dates.ts';
import { callInExecutive } from './call-in-executive.ts';
import type { Check } from './check.ts';
import { coverageBodies } from './coverage-bodies.ts';
import { datesInOrder } from './dates-in-order.ts';
import { decisionReport } from './decision-report.ts';
import { decisionRoute } from './decision-route.ts';
import { decisionShown } from './decision-shown.ts';
import { fileExists } from './file-exists.ts';
import { fileUnused } from './file-unused.ts';
import { headerFilled } from './header-filled.ts';
import { idUnique } from './id-unique.ts';
import { keyDecisionExecutive } from './key-decision-executive.ts';
import { linkExists } from './link-exists.ts';
import { mentionResolves } from './mention-resolves.ts';
import { oneSuccessor } from './one-successor.ts';
import { pageAddress } from './page-address.ts';
import { recommendationExists } from './recommendation-exists.ts';
import { recommendationOnce } from './recommendation-once.ts';
import { referenceExists } from './reference-exists.ts';
import { referenceUnique } from './reference-unique.ts';
import { themeExists, wardExists } from './site-terms.ts';
import { strategyExtension } from './strategy-extension.ts';
import { strategyPapers } from './strategy-papers.ts';
import { successionCircle } from './succession-circle.ts';
import { templateExists } from './template-exists.ts';
import { templateText } from './template-text.ts';
import { termAddress } from './term-address.ts';
import { valueCut } from './value-cut.ts';
import { withdrawalGiven } from './withdrawal-given.ts';
import { exemptionGiven, withheldText } from './withheld-text.ts';

/** Every rule, in the order in which they are run. */
export const checks: Check[] = [
	idUnique,
	referenceUnique,
	templateExists,
	bodyExists,
	wardExists,
	themeExists,
	termAddress,
	referenceExists,
	decisionReport,
	decisionShown,
	decisionRoute,
	recommendationExists,
	recommendationOnce,
	callInExecutive,
	callInDates,
	keyDecisionExecutive,
	strategyPapers,
	datesInOrder,
	oneSuccessor,
	successionCircle,
	coverageBodies,
	withheldText,
	exemptionGiven,
	withdrawalGiven,
	strategyExtension,
	headerFilled,
	templateText,
	valueCut,
	fileExists,
	fileUnused,
	linkExists,
	pageAddress,
	mentionResolves,
	actNamed,
];
