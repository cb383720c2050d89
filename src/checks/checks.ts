import { actNamed } from './act-named.ts';
import { altText } from './alt-text.ts';
import { backgroundPapersGiven } from './background-papers-given.ts';
import { bodyExists } from './body-exists.ts';
import { callInDates } from './call-in-dates.ts';
import { callInExecutive } from './call-in-executive.ts';
import { changedAfterMeeting } from './changed-after-meeting.ts';
import type { Check } from './check.ts';
import { contactUntil } from './contact-until.ts';
import { coverageBodies } from './coverage-bodies.ts';
import { datesInOrder } from './dates-in-order.ts';
import { decisionRecordComplete } from './decision-record-complete.ts';
import { decisionReport } from './decision-report.ts';
import { decisionRoute } from './decision-route.ts';
import { decisionShown } from './decision-shown.ts';
import { fileExists } from './file-exists.ts';
import { fileUnused } from './file-unused.ts';
import { fiveClearDays } from './five-clear-days.ts';
import { headerFilled } from './header-filled.ts';
import { headingLevels } from './heading-levels.ts';
import { historyMissing } from './history-missing.ts';
import { idUnique } from './id-unique.ts';
import { keyDecisionExecutive } from './key-decision-executive.ts';
import { keyDecisionNotice } from './key-decision-notice.ts';
import { keyDecisionWards } from './key-decision-wards.ts';
import { linkExists } from './link-exists.ts';
import { linkText } from './link-text.ts';
import { mentionFits } from './mention-fits.ts';
import { mentionResolves } from './mention-resolves.ts';
import { noticeDate } from './notice-date.ts';
import { noticeDated } from './notice-dated.ts';
import { noticeExecutive } from './notice-executive.ts';
import { noticeMembers } from './notice-members.ts';
import { noticeReport } from './notice-report.ts';
import { noticeTimeLeft } from './notice-time.ts';
import { oneSuccessor } from './one-successor.ts';
import { pageAddress } from './page-address.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';
import { partsAgree } from './parts-agree.ts';
import { personalData } from './personal-data.ts';
import { privateMeeting, secondNotice } from './private-meeting.ts';
import { acronymExplained } from './prose/acronym-explained.ts';
import { plainEnglish } from './prose/plain-english.ts';
import { spelling } from './prose/spelling.ts';
import { publishedBackgroundPaper } from './published-background-paper.ts';
import { recommendationExists } from './recommendation-exists.ts';
import { recommendationOnce } from './recommendation-once.ts';
import { referenceAvailable } from './reference-available.ts';
import { referenceExists } from './reference-exists.ts';
import { referenceUnique } from './reference-unique.ts';
import { reviewDue } from './review-due.ts';
import { sectionOrder } from './section-order.ts';
import { recommendationsPresent, sectionPresent } from './section-present.ts';
import { generalException, specialUrgency } from './short-notice.ts';
import { themeExists, wardExists } from './site-terms.ts';
import { statusFlow } from './status-flow.ts';
import { strategyExtension } from './strategy-extension.ts';
import { strategyPapers } from './strategy-papers.ts';
import { successionCircle } from './succession-circle.ts';
import { tableHeaders } from './table-headers.ts';
import { templateExists } from './template-exists.ts';
import { templateText } from './template-text.ts';
import { termAddress } from './term-address.ts';
import { valueCut } from './value-cut.ts';
import { valueQuoted } from './value-quoted.ts';
import { weekdayDate } from './weekday-date.ts';
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
	referenceAvailable,
	publishedBackgroundPaper,
	backgroundPapersGiven,
	decisionReport,
	decisionShown,
	noticeExecutive,
	noticeDated,
	noticeMembers,
	noticeReport,
	noticeDate,
	noticeTimeLeft,
	generalException,
	specialUrgency,
	privateMeeting,
	secondNotice,
	keyDecisionNotice,
	keyDecisionWards,
	fiveClearDays,
	decisionRoute,
	recommendationExists,
	recommendationOnce,
	callInExecutive,
	callInDates,
	decisionRecordComplete,
	keyDecisionExecutive,
	strategyPapers,
	datesInOrder,
	oneSuccessor,
	successionCircle,
	coverageBodies,
	withheldText,
	exemptionGiven,
	reviewDue,
	withdrawalGiven,
	strategyExtension,
	statusFlow,
	changedAfterMeeting,
	historyMissing,
	headerFilled,
	contactUntil,
	templateText,
	recommendationsPresent,
	sectionPresent,
	sectionOrder,
	partsAgree,
	valueCut,
	valueQuoted,
	fileExists,
	fileUnused,
	linkExists,
	pageAddress,
	mentionResolves,
	mentionFits,
	actNamed,
	headingLevels,
	paragraphNumbers,
	linkText,
	altText,
	tableHeaders,
	weekdayDate,
	personalData,
	acronymExplained,
	spelling,
	plainEnglish,
];
