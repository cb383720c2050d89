import { bodyExists } from './body-exists.ts';
import type { Check } from './check.ts';
import { decisionReport } from './decision-report.ts';
import { decisionShown } from './decision-shown.ts';
import { fileExists } from './file-exists.ts';
import { fileUnused } from './file-unused.ts';
import { headerFilled } from './header-filled.ts';
import { idUnique } from './id-unique.ts';
import { linkExists } from './link-exists.ts';
import { mentionResolves } from './mention-resolves.ts';
import { pageAddress } from './page-address.ts';
import { referenceExists } from './reference-exists.ts';
import { referenceUnique } from './reference-unique.ts';
import { recommendationsPresent, sectionPresent } from './section-present.ts';
import { themeExists, wardExists } from './site-terms.ts';
import { strategyExtension } from './strategy-extension.ts';
import { templateExists } from './template-exists.ts';
import { templateText } from './template-text.ts';
import { termAddress } from './term-address.ts';
import { valueCut } from './value-cut.ts';
import { valueQuoted } from './value-quoted.ts';
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
	withheldText,
	exemptionGiven,
	withdrawalGiven,
	strategyExtension,
	headerFilled,
	templateText,
	recommendationsPresent,
	sectionPresent,
	valueCut,
	valueQuoted,
	fileExists,
	fileUnused,
	linkExists,
	pageAddress,
	mentionResolves,
];
