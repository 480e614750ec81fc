import * as rolesAndSchemas from './0001-roles-and-schemas.ts'
import * as inrichting from './0002-inrichting.ts'
import * as logboek from './0003-logboek.ts'
import * as personen from './0004-personen.ts'
import * as onderzoek from './0005-onderzoek.ts'
import * as coordinatie from './0006-coordinatie.ts'
import * as toldRecipients from './0007-told-recipients.ts'
import * as bands from './0008-bands.ts'
import * as jobsAndNotices from './0009-jobs-and-notices.ts'
import * as logByDossier from './0010-log-by-dossier.ts'
import * as quotaOfKeptPosts from './0011-quota-of-kept-posts.ts'
import * as destruction from './0012-destruction.ts'
import * as withdrawnGifts from './0014-withdrawn-gifts.ts'
import * as entries from './0015-entries.ts'
import * as scope from './0017-scope.ts'
import * as courseOfHelp from './0018-course-of-help.ts'
import * as teamsAndStandIns from './0020-teams-and-stand-ins.ts'
import * as formDrafts from './0021-form-drafts.ts'
import * as papersAndUrgentProvisions from './0022-papers-and-urgent-provisions.ts'
import * as noticePreferences from './0023-notice-preferences.ts'
import * as natureOfLetters from './0025-nature-of-letters.ts'
import * as draftsOfOneForm from './0026-drafts-of-one-form.ts'
import * as listsOfParties from './0027-lists-of-parties.ts'
import * as whoSpeaks from './0031-who-speaks-in-an-approach.ts'
import * as reportPoint from './0032-report-point.ts'
import * as outreach from './0033-outreach.ts'
import * as handOffs from './0034-hand-offs.ts'
import * as reachOfTheReportPoint from './0035-reach-of-the-report-point.ts'
import * as countedOutcomes from './0036-counted-outcomes.ts'
import * as whoSpeaksAtTheReportPoint from './0037-who-speaks-at-the-report-point.ts'
import * as openReports from './0039-open-reports.ts'
import * as endOfReports from './0041-end-of-reports.ts'
import * as endOfWhatCameOfReports from './0043-end-of-what-came-of-reports.ts'
import * as portalForParties from './0044-portal-for-parties.ts'
import * as requestsOfParties from './0045-requests-of-parties.ts'
import * as whatPartiesMayUse from './0046-what-parties-may-use.ts'
import * as knownInOutreach from './0047-known-in-outreach.ts'
import * as oneTimeQuestions from './0048-one-time-questions.ts'
import * as systemsOfParties from './0055-systems-of-parties.ts'
import * as sharingInAnApproach from './0059-sharing-in-an-approach.ts'
import * as caseConference from './0060-case-conference.ts'
import * as presenceInAConference from './0061-presence-in-a-conference.ts'
import * as zorgEnVeiligheidshuis from './0064-zorg-en-veiligheidshuis.ts'
import * as conferencesThatAreOver from './0066-conferences-that-are-over.ts'
import * as dataProtectionOfficer from './0067-data-protection-officer.ts'
import * as sessionsOfClients from './0070-sessions-of-clients.ts'
import * as requestsAboutRights from './0071-requests-about-rights.ts'
import * as frozenItems from './0072-frozen-items.ts'
import * as files from './0075-files.ts'
import * as destructionThatWaits from './0077-destruction-that-waits.ts'
import * as limitedItems from './0078-limited-items.ts'

/** One linear sequence, forward only; each is a list of single statements (a sharded server refuses several at once). */
export const migrations: Readonly<Record<string, readonly string[]>> = {
  '0001-roles-and-schemas': rolesAndSchemas.up,
  '0002-inrichting': inrichting.up,
  '0003-logboek': logboek.up,
  '0004-personen': personen.up,
  '0005-onderzoek': onderzoek.up,
  '0006-coordinatie': coordinatie.up,
  '0007-told-recipients': toldRecipients.up,
  '0008-bands': bands.up,
  '0009-jobs-and-notices': jobsAndNotices.up,
  '0010-log-by-dossier': logByDossier.up,
  '0011-quota-of-kept-posts': quotaOfKeptPosts.up,
  '0012-destruction': destruction.up,
  '0014-withdrawn-gifts': withdrawnGifts.up,
  '0015-entries': entries.up,
  '0017-scope': scope.up,
  '0018-course-of-help': courseOfHelp.up,
  '0020-teams-and-stand-ins': teamsAndStandIns.up,
  '0021-form-drafts': formDrafts.up,
  '0022-papers-and-urgent-provisions': papersAndUrgentProvisions.up,
  '0023-notice-preferences': noticePreferences.up,
  '0025-nature-of-letters': natureOfLetters.up,
  '0026-drafts-of-one-form': draftsOfOneForm.up,
  '0027-lists-of-parties': listsOfParties.up,
  '0031-who-speaks-in-an-approach': whoSpeaks.up,
  '0032-report-point': reportPoint.up,
  '0033-outreach': outreach.up,
  '0034-hand-offs': handOffs.up,
  '0035-reach-of-the-report-point': reachOfTheReportPoint.up,
  '0036-counted-outcomes': countedOutcomes.up,
  '0037-who-speaks-at-the-report-point': whoSpeaksAtTheReportPoint.up,
  '0039-open-reports': openReports.up,
  '0041-end-of-reports': endOfReports.up,
  '0043-end-of-what-came-of-reports': endOfWhatCameOfReports.up,
  '0044-portal-for-parties': portalForParties.up,
  '0045-requests-of-parties': requestsOfParties.up,
  '0046-what-parties-may-use': whatPartiesMayUse.up,
  '0047-known-in-outreach': knownInOutreach.up,
  '0048-one-time-questions': oneTimeQuestions.up,
  '0055-systems-of-parties': systemsOfParties.up,
  '0059-sharing-in-an-approach': sharingInAnApproach.up,
  '0060-case-conference': caseConference.up,
  '0061-presence-in-a-conference': presenceInAConference.up,
  '0064-zorg-en-veiligheidshuis': zorgEnVeiligheidshuis.up,
  '0066-conferences-that-are-over': conferencesThatAreOver.up,
  '0067-data-protection-officer': dataProtectionOfficer.up,
  '0070-sessions-of-clients': sessionsOfClients.up,
  '0071-requests-about-rights': requestsAboutRights.up,
  '0072-frozen-items': frozenItems.up,
  '0075-files': files.up,
  '0077-destruction-that-waits': destructionThatWaits.up,
  '0078-limited-items': limitedItems.up,
}
