const times = (count: number): string => `${count} keer`;

/** Sentences about how often the own site is read and searched. */
export const copy = {
  title: 'Cijfers',
  lead: 'Hoe vaak jullie vragen worden gelezen en gezocht, en of de antwoorden duidelijk zijn.',
  read: (views: number, per: 'day' | 'month') =>
    `In de laatste ${per === 'day' ? '30 dagen' : '12 maanden'} zijn jullie antwoorden ${times(views)} gelezen.`,
  unclear: (share: number, said: number) =>
    `vond ${share}% van de ${said} lezers die dat zeiden duidelijk. Kijk die eerst na.`,
  notFound: (words: string, count: number) =>
    `Op ‘${words}’ is ${times(count)} gezocht zonder iets te vinden. Kijk of een antwoord die woorden mist.`,
  nothingOdd: 'Er is niets dat opvalt.',
  how: 'We tellen zonder cookies. We bewaren niet wie een bezoeker is, alleen getallen per dag en de woorden waarop is gezocht. Wie een antwoord drie keer leest, telt drie keer.',
  view: 'Per dag of per maand',
  per: { day: 'Per dag', month: 'Per maand' },
  over: { day: 'De laatste 30 dagen', month: 'De laatste 12 maanden' },
  period: { day: 'Dag', month: 'Maand' },
  views: 'Gelezen',
  searches: 'Gezocht',
  found: 'Met resultaat',
  withoutResult: 'Zonder resultaat',
  clear: 'Duidelijk',
  notClear: 'Niet duidelijk',
  share: 'Vond het duidelijk',
  percent: (value: number | null) => (value === null ? '' : `${value}%`),
  total: 'Samen',
  most: (value: number) => `Hoogste: ${value}`,
  drawnViews: (total: number) => `Staven: hoe vaak antwoorden zijn gelezen, samen ${total}. De tabel zegt hetzelfde.`,
  drawnSearches: (total: number, without: number) =>
    `Staven: hoe vaak is gezocht, samen ${total}, waarvan ${without} zonder resultaat. De tabel zegt hetzelfde.`,
  table: 'Alle cijfers',
  without: {
    day: 'Dagen zonder bezoek staan niet in de tabel, wel in het bestand.',
    month: 'Maanden zonder bezoek staan niet in de tabel, wel in het bestand.',
  },
  answers: 'Per antwoord',
  question: 'Vraag',
  gone: 'Een vraag die er niet meer is',
  onlyMost: (count: number) => `Hier staan de ${count} die het meest zijn gelezen. In het bestand staan ze allemaal.`,
  searched: 'Waar bezoekers op zoeken',
  words: 'Woorden',
  searchedHelp:
    'Woorden die drie keer of vaker zijn gezocht. Woorden die minder vaak zijn gezocht, leest niemand: die gaan na 30 dagen weg. Deze gaan na 90 dagen weg. Vond iemand niets, kijk dan of een antwoord die woorden mist.',
  unfound: 'Wat bezoekers zochten en niet vonden',
  fileOfWords: 'Zoekwoorden downloaden (CSV)',
  file: 'Cijfers downloaden (CSV)',
  fileOfAnswers: 'Per antwoord downloaden (CSV)',
  fileName: { period: 'cijfers.csv', answers: 'cijfers-per-antwoord.csv', words: 'zoekwoorden.csv' },
  emptyTitle: 'Nog geen cijfers',
  emptyText: 'Leest of zoekt iemand op jullie site, dan staat hier binnen een minuut hoe vaak.',
  look: 'Bekijk de site',
} as const;
