import { about, day, type Expected, oneOf, span } from '../expected.ts';

export const energiehulpExpected: Expected = {
  programme: {
    name: oneOf('Energiehulp aan huis', 'Communicatieplan Energiehulp aan huis'), client: oneOf('team Armoede & Schulden, Wietske Bolhuis', 'Wietske Bolhuis'),
    start: '2022-10-01', end: '2023-04-30', documentDate: '2022-09-28', documentVersion: oneOf('v3', '3', null),
  },
  activities: [
    { phrase: '3 okt', when: day('2022-10-03'), title: 'Training met persmoment', audiences: ['Energiehulpen', 'pers'], channels: ['Persuitnodiging'], responsible: ['Wietske'], status: 'done' },
    { phrase: 'week 41', when: span('2022-10-10', '2022-10-16'), title: 'Kaart in de bus', audiences: ['Bewoners van de vier wijken'], channels: ['Ansichtkaart in 4 talen'], responsible: ['Communicatie'], status: 'doing' },
    { phrase: '17 okt.', when: day('2022-10-17'), title: 'Eerste deuren in de Vissersbuurt', audiences: ['Bewoners Vissersbuurt'], channels: ['Huisbezoek', 'Flyer'], responsible: ['Energiehulpen'], status: null },
    { phrase: 'half nov', when: about('2022-11-15', '2022-11-01', '2022-11-30'), title: 'Bijpraten sleutelpersonen', audiences: ['Sleutelpersonen (imam, huisarts, buurtvader)'], channels: ['Koffieochtend'], responsible: ['Wietske', 'Samira'], status: null },
    { phrase: 'nov/dec', when: span('2022-11-01', '2022-12-31'), title: 'Wijken 2 en 3', audiences: ['Bewoners Molenkwartier', 'Bewoners De Zoom'], channels: oneOf(['Kaart', 'huisbezoek'], ['Kaart | huisbezoek']), responsible: ['Energiehulpen'], status: null },
    { phrase: '15 dec – 10 jan', when: span('2022-12-15', '2023-01-10'), title: 'Winterstop: bericht met noodnummer', audiences: ['Bewoners van de vier wijken'], channels: ['Website', 'Facebook'], responsible: ['Communicatie'], status: null },
    { phrase: '.. feb', when: span('2023-02-01', '2023-02-28'), title: 'Tussenbalans', audiences: ['Raadsleden'], channels: ['Raadsinformatiebrief'], responsible: ['Wethouder'], status: null },
    { phrase: "eind april '23", when: about('2023-04-26', '2023-04-16', '2023-04-30'), title: 'Afsluiting', audiences: ['Alle betrokkenen'], channels: ['Buurtfeest'], responsible: oneOf([], ['?']), status: null },
  ],
  goals: [
    { text: '90% van de bewoners van de vier wijken heeft vóór het eerste bezoek gehoord van de energiehulpen.', level: 'knowledge' },
    { text: 'Bewoners vinden het gewoon om hulp te vragen bij geldzorgen.', level: 'attitude' },
    { text: 'De helft van de bewoners doet open en laat de energiehulp binnen.', level: 'behaviour' },
  ],
  sections: [
    { title: 'Aanleiding', kind: 'occasion' }, { title: 'Doelen', kind: 'goals' }, { title: 'Doelgroepen', kind: 'audiences' }, { title: 'Kernboodschap', kind: 'message' },
    { title: 'Woorden', kind: oneOf('message', 'tone', 'other') }, { title: 'Kalender', kind: 'calendar' }, { title: 'Budget', kind: 'budget' }, { title: 'Evaluatie', kind: 'evaluation' },
  ],
  messages: { core: 'Een warm huis is geen luxe.', tone: 'gewoon, vriendelijk, nooit belerend' },
  budget: [{ label: 'Ansichtkaarten', amountCents: 215000 }, { label: 'Vertalingen', amountCents: 80000 }, { label: 'Buurtfeest', amountCents: 150000 }],
};
