import { about, day, type Expected, oneOf, span } from '../expected.ts';

export const vervolgtabellenExpected: Expected = {
  programme: {
    name: oneOf('Participatiewet in Balans', 'Contentkalender Participatiewet in Balans'), documentDate: '2025-01-06', start: '2025-01-01', end: '2025-12-31',
  },
  activities: [
    { phrase: '13-1', when: day('2025-01-13'), title: 'Wat gaat er veranderen?', channels: ['Nieuwsbrief'], audiences: ['Klantmanagers'], responsible: ['Pleun'], status: 'done' },
    { phrase: '27-01-2025', when: day('2025-01-27'), title: 'Bijverdienregels uitgelegd', channels: ['Website', 'folder'], audiences: ['Inwoners met een uitkering'], responsible: ['Pleun', 'Arjan'], status: 'doing' },
    { phrase: '10-2', when: day('2025-02-10'), title: 'Interview wethouders', channels: ['Huis-aan-huisblad'], audiences: ['Inwoners'], responsible: ['Arjan'], status: oneOf('todo', 'doing') },
    { phrase: 'begin mrt', when: about('2025-03-05', '2025-03-01', '2025-03-15'), title: 'Kaart met drie tips', channels: ['Balie'], audiences: ['Inwoners met een uitkering'], responsible: ['Pleun'], status: null },
    { phrase: 'april', when: span('2025-04-01', '2025-04-30'), title: 'Werkgeversontbijt', channels: ['Bijeenkomst'], audiences: ['Werkgevers'], responsible: ['Team Werkgevers'], status: null },
    { phrase: '2x per jaar', title: 'Cijfers voor de raden', channels: ['Raadsbrief'], audiences: ['Raden'], responsible: ['Arjan'], status: null },
    { phrase: 'H2', when: span('2025-07-01', '2025-12-31'), title: 'Serie portretten', channels: ['Instagram'], audiences: ['Inwoners'], responsible: ['Stagiair'], status: null },
    { phrase: '1 dec', when: day('2025-12-01'), title: 'Wat verandert er op 1 januari?', channels: ['Brief', 'website'], audiences: ['Inwoners met een uitkering'], responsible: ['Pleun'], status: null },
  ],
  sections: [
    { title: 'Toelichting', kind: oneOf('context', 'readingGuide', 'other', 'occasion') }, { title: 'Kalender', kind: 'calendar' }, { title: 'Redactie', kind: oneOf('organisation', 'other') }, { title: 'Vervolg kalender', kind: 'calendar', optional: true },
    { title: 'Vervolg kalender', kind: 'calendar', optional: true },
  ],
};
