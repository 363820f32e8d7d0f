/** Words of titles that say what kind of message it is, not what it is about. */
const KINDS = new Set([
  'uitnodiging', 'uitnodigen', 'bijeenkomst', 'nieuwsbrief', 'bericht', 'update', 'mail', 'bijpraatmail', 'brief', 'raadsbrief', 'persbericht',
  'start', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'over', 'voor', 'naar', 'door', 'alle', 'deze', 'wordt', 'worden', 'informatie',
  'informatiebijeenkomst', 'website', 'webpagina', 'intranet', 'intranetbericht', 'poster', 'folder', 'flyer', 'overleg', 'gesprek', 'presentatie', 'terugblik',
  'project', 'programma', 'gemeente', 'gemeenten', 'plan', 'nieuwe', 'nieuw', 'rond', 'onder', 'tijdens', 'vanaf', 'medewerkers', 'inwoners', 'raadsleden',
  'informeren', 'campagne', 'communicatie', 'bekendmaking', 'publicatie', 'publiceren', 'versturen', 'plaatsen', 'verspreiden', 'social', 'media',
]);

/** The words a title has its subject from: long enough to say something, in small letters. */
export const topicWords = (title: string): readonly string[] =>
  [...new Set(title.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length >= 4 && !KINDS.has(word)))];
