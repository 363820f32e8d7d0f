import { about, day, type Expected, noDate, oneOf, span } from '../expected.ts';

const residents = oneOf<readonly string[]>(['Bewoners en hun begeleiders'], ['Bewoners', 'hun begeleiders']);
const bureau = oneOf<readonly string[]>(['Bureau (nnb)'], ['Bureau']);

export const beschermdWonenExpected: Expected = {
  programme: {
    name: oneOf('doordecentralisatie beschermd wonen', 'Communicatieplan doordecentralisatie beschermd wonen', 'Communicatieplan doordecentralisatie beschermd wonen Centrumgemeente Wolddorp en regio’s'), documentDate: '2023-06-15', start: '2023-07-01', end: '2024-06-30',
  },
  activities: [
    { phrase: 'begin juli', when: about('2023-07-05', '2023-07-01', '2023-07-15'), title: 'Bericht over de start', audiences: residents, channels: oneOf(['Brief', 'gesprek'], ['Brief + gesprek']), responsible: ['Esra'], status: 'done' },
    { phrase: '13 juli', when: day('2023-07-13'), title: 'Startbijeenkomst', audiences: ['Aanbieders', 'toegangsteams'], channels: ['Bijeenkomst', 'Filmpje'], responsible: ['Programmateam'], status: 'done' },
    { phrase: 'na de zomer', when: oneOf(noDate, span('2023-09-01', null), span('2023-08-31', null), span('2023-08-28', null), span('2023-09-04', null), span('2023-08-21', null), span('2023-09-22', null)), title: 'Buurtaanpak testen in twee straten', audiences: ['Buren'], channels: ['Keukentafelgesprek'], responsible: ['Wijkregisseur', 'Esra'], status: 'todo' },
    { phrase: '2e week okt.', when: about('2023-10-11', '2023-10-08', '2023-10-15'), title: 'Cliëntenraden bijpraten', audiences: oneOf(['Cliëntenraden en ervaringsdeskundigen'], ['Cliëntenraden', 'ervaringsdeskundigen']), channels: ['Themaochtend'], responsible: ['Projectleider'], status: 'todo' },
    { phrase: '10 of 17 nov', when: span('2023-11-10', '2023-11-17'), title: 'Regionale raadsavond', audiences: ['Raadsleden'], channels: ['Avond in theater'], responsible: ['Esra', 'griffie'], status: null },
    { phrase: 'Dec. - jan.', when: span('2023-12-01', '2024-01-31'), title: 'Vragen ophalen bij toegangsteams', audiences: ['toegangsteams'], channels: ['Belronde'], responsible: ['Esra'], status: null },
    { phrase: '1 april 2024', when: day('2024-04-01'), title: 'Nieuwe werkwijze van kracht', audiences: ['Aanbieders', 'toegangsteams'], channels: ['Nieuwsbrief'], responsible: ['Programmateam'], status: null },
    { phrase: 'zie boven', when: oneOf(day('2024-04-01'), noDate), title: 'Persmoment bij nieuwe werkwijze', audiences: ['Pers'], channels: ['Persbericht'], responsible: ['Esra'], status: null },
    { phrase: 'Q2 2024', when: span('2024-04-01', '2024-06-30'), title: 'Tevredenheidsmeting', audiences: residents, channels: ['Enquête'], responsible: bureau, status: null },
  ],
  sections: [
    { title: 'Samenvatting', kind: oneOf('other', 'context', 'readingGuide') }, { title: 'Principes', kind: 'principles' }, { title: 'Strategie per ring', kind: oneOf('strategy', 'audiences') }, { title: 'Kernboodschap en toon', kind: 'message' },
    { title: 'Communicatiekalender', kind: 'calendar' }, { title: 'Akkoordlijn', kind: oneOf('decisionRoute', 'organisation') },
  ],
  messages: { core: 'Een gewoon huis in een gewone straat, met hulp die blijft zolang het nodig is.', tone: 'rustig, feitelijk, geen jargon' },
};
