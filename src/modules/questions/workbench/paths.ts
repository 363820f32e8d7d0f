import { path } from '#platform/http.ts';

export const questionsPath = path('/organisatie/vragen');
export const newQuestionPath = path('/organisatie/vragen/nieuw');
export const alikePath = path('/organisatie/vragen/lijkt-op');
export const questionPath = path('/organisatie/vragen/vraag/:item');
export const questionTextPath = path('/organisatie/vragen/vraag/:item/tekst');
export const questionApprovalPath = path('/organisatie/vragen/vraag/:item/akkoord');
export const questionWithdrawalPath = path('/organisatie/vragen/vraag/:item/intrekking');
export const questionGonePath = path('/organisatie/vragen/vraag/:item/ingetrokken');
export const questionKeepPath = path('/organisatie/vragen/vraag/:item/eigen');
export const questionArchivePath = path('/organisatie/vragen/vraag/:item/archief');
export const questionStancePath = path('/organisatie/vragen/vraag/:item/houding');
export const questionMessagePath = path('/organisatie/vragen/vraag/:item/bericht');
export const questionAboutPath = path('/organisatie/vragen/vraag/:item/over');
export const questionVersionsPath = path('/organisatie/vragen/vraag/:item/versies');
export const questionDraftPath = path('/organisatie/vragen/vraag/:item/concepten/:draft');
export const questionDraftRestorePath = path('/organisatie/vragen/vraag/:item/concepten/:draft/terugzetting');
export const questionRestorePath = path('/organisatie/vragen/vraag/:item/versies/:version/terugzetting');
export const comparisonPath = path('/organisatie/vragen/vraag/:item/vergelijking');
export const stepUndoPath = path('/organisatie/vragen/ongedaan');
export const changesPath = path('/organisatie/vragen/wijzigingen');

/** An address of a question in a language; Dutch is what a page shows when nothing is asked. */
export const inLanguage = (address: string, lang: string): string =>
  lang === 'nl' ? address : `${address}?taal=${encodeURIComponent(lang)}`;

/** The page of a question on the site of an organisation; made there by the public part of this module. */
export const publicQuestionPath = (organisation: string, slug: string): string =>
  `/${encodeURIComponent(organisation)}/vragen/${encodeURIComponent(slug)}`;

/** Pages of modules that stand beside or above this one. */
export const factsPath = '/organisatie/gegevens';

export const basesPath = path('/organisatie/vragen/bases');
export const newBasePath = path('/organisatie/vragen/bases/nieuw');
export const basePath = path('/organisatie/vragen/bases/:base');
export const basePartPath = path('/organisatie/vragen/bases/:base/deelname');
export const baseLeavingPath = path('/organisatie/vragen/bases/:base/afscheid');
export const baseInvitationPath = path('/organisatie/vragen/bases/:base/uitnodiging');
export const baseMessagePath = path('/organisatie/vragen/bases/:base/berichten/:message');
export const harvestPath = path('/organisatie/vragen/opgehaald');
export const figuresPath = path('/organisatie/vragen/cijfers');
export const figuresFilePath = path('/organisatie/vragen/cijfers/bestand');
export const siteSettingsPath = path('/organisatie/vragen/site');
export const themesPath = path('/organisatie/vragen/themas');
export const themePath = path('/organisatie/vragen/themas/:theme');
export const themeRemovalPath = path('/organisatie/vragen/themas/:theme/verwijdering');
export const harvestFilePath = path('/organisatie/vragen/opgehaald/bestand');
export const harvestChoicePath = path('/organisatie/vragen/opgehaald/keuze');
export const searchedPath = path('/organisatie/vragen/gezocht');
export const reactionRemovalPath = path('/organisatie/vragen/reacties/:reaction/verwijdering');
export const harvestItemPath = path('/organisatie/vragen/opgehaald/:harvest');

/** Pages for whoever runs the server. */
export const hostsPath = path('/beheer/adressen');
export const hostConfirmationPath = path('/beheer/adressen/:organisation/bevestiging');

/** Pages of the public part of this module. */
export const publicSitePath = (organisation: string): string => `/${encodeURIComponent(organisation)}/vragen`;
export const embedScript = '/embed/vragen.js';
