export { keepAbout } from './actions/abouts.ts';
export { addBase, askToTakePart, changeBase, stopTakingPart, takePart } from './actions/bases.ts';
export { addLibraryItem, addLibraryItems, changeLibraryItem, changeLibraryItems } from './actions/items.ts';
export { forgetStance, replyToMessage, sendMessage, takeStance, takeStances } from './actions/stances.ts';
export { type GivenTelling, tellTexts } from './actions/tell-texts.ts';
export {
  approveText,
  archiveText,
  publishText,
  returnText,
  saveDraft,
  submitText,
  type TextAt,
  withdrawText,
} from './actions/texts.ts';
export {
  type ApprovalStep,
  listApprovalSteps,
  listInApproval,
  listWriters,
  type TextInApproval,
} from './store/approvals.ts';
export { type About, findAbout } from './store/abouts.ts';
export { findAllowedWords } from './store/allowed-words.ts';
export { type Base, findBase, listBases, listOwnBases } from './store/bases.ts';
export { countKeptDrafts, findKeptDraft, type KeptDraft, listKeptDrafts } from './store/drafts.ts';
export { type Followed, goneAt, listFollowed, listGone, listGoneSince } from './store/followed.ts';
export { type KeptItem, keepItems, restoreItems } from './store/kept-items.ts';
export { findItem, findItemsByKey, type LibraryItem, listItemKeys, type Meta } from './store/items.ts';
export { listAnsweredMessages, listMessagesAbout, listOpenMessages, type Message } from './store/messages.ts';
export { findParticipation, listFollowers, listParticipations, type Participation } from './store/participations.ts';
export { findStance, hasStances, type KeptStance, listOwnTellings, listStancesTowards } from './store/stances.ts';
export { findText, listTextsOf, type Note, type TextState, type Window, type WorkingText } from './store/texts.ts';
export { listVersions, listVersionsSince, type Version } from './store/versions.ts';
export { LanguageButton, LanguageView, LanguageWhileWriting } from './language-parts.tsx';
export type { LanguageFinding, LanguageRule, LanguageSeverity } from './model/language/finding.ts';
export { type HardSentence, hardSentences } from './model/language/hard-sentences.ts';
export type { LanguageOptions, LanguageReport } from './model/language/language-report.ts';
export { type OverLevel, overLevel } from './model/language/over-level.ts';
export { agreeing, type Part, partOf } from './model/agreeing.ts';
export { readLanguage, readLanguageOfUnits } from './model/language/read-language.ts';
export type { TextUnit } from './model/language/units/text-unit.ts';
export { looseUnit } from './model/language/units/units-of.ts';
export { bareStance } from './model/sharing/bare-stance.ts';
export { type BodyComparison, compareBodies, compareVersions, decideBody } from './model/sharing/bodies.ts';
export { changesIn } from './model/sharing/changes-in.ts';
export { combine } from './model/sharing/combine.ts';
export { countPieces, isNews, type Piece } from './model/sharing/comparison.ts';
export { type Choice, isChoice } from './model/sharing/merge.ts';
export type { Passage } from './model/sharing/passage.ts';
export { type Body, settle, type Stance } from './model/sharing/stance.ts';
export { standingOf, type Standing, type Waiting, waitingFor } from './model/sharing/standing.ts';
export { passageDifference, type Run, wordDifference } from './model/sharing/word-difference.ts';
export { findHome } from './store/homes.ts';
export { countStandings, listDeviating, type StandingCounts, type TextStanding } from './store/standings.ts';
export type { LineState, LineTelling, LineWish } from './store/line-wish.ts';
export { findUnpublished, unpublishedSql } from './store/unpublished.ts';
export { countLines, findLines, type LineCounts, summariseLines, type TextLine } from './store/text-lines.ts';
