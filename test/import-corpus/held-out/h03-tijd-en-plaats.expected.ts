import { day, type Expected, noDate, oneOf } from '../expected.ts';

export const tijdEnPlaatsExpected: Expected = {
  programme: {
    name: oneOf('proefafsluiting Dijkweg', 'Communicatieplan proefafsluiting Dijkweg'),
    client: oneOf('Mea Postma, projectleider verkeer', 'Mea Postma'),
    documentDate: '2026-02-17',
  },
  activities: [
    {
      phrase: oneOf('ma 2 mrt', 'ma 2 mrt 10.00 uur'),
      when: day('2026-03-02'),
      title: 'Startgesprek',
      audiences: ['Dorpsraad'],
      channels: ['Gesprek'],
      responsible: ['Tjeerd'],
    },
    {
      phrase: '5-mrt',
      when: day('2026-03-05'),
      title: 'Bericht over de proef',
      audiences: ['Inwoners'],
      channels: ['Website', 'Facebook'],
      responsible: ['Webredactie'],
    },
    {
      phrase: oneOf('10/03/26', '10/03/26 19.30 - 21.00 uur'),
      when: day('2026-03-10'),
      title: 'Inloopavond',
      audiences: ['Inwoners', 'ondernemers'],
      channels: ['Bijeenkomst'],
      responsible: ['Tjeerd', 'Mea'],
    },
    {
      phrase: oneOf('2026-03-16', '2026-03-16 7:00'),
      when: day('2026-03-16'),
      title: 'Start van de proef',
      audiences: ['Weggebruikers'],
      channels: ['Borden'],
      responsible: ['Aannemer'],
    },
    {
      phrase: oneOf('do 19 mrt', 'do 19 mrt 7:30 - 8:30'),
      when: day('2026-03-19'),
      title: 'Koffie voor fietsers',
      audiences: ['Scholieren'],
      channels: ['Actie op straat'],
      responsible: ['Mea'],
    },
    {
      phrase: 'n.t.b.',
      when: noDate,
      title: 'Uitkomst van de proef',
      audiences: ['Gemeenteraad'],
      channels: ['Raadsbrief'],
      responsible: ['Tjeerd'],
    },
  ],
  goals: [
    { text: 'Inwoners van Lutterzijl weten vóór de start dat de Dijkweg dichtgaat.', level: 'knowledge' },
    { text: 'Automobilisten nemen de omleiding over de N-weg.', level: 'behaviour' },
  ],
  sections: [
    { title: 'Wat gaan we doen', kind: oneOf('occasion', 'context', 'strategy', 'other') },
    { title: 'Communicatiedoelen', kind: 'goals' },
    { title: 'Communicatiekalender', kind: 'calendar' },
    { title: 'Kosten', kind: 'budget' },
  ],
  budget: [
    { label: 'Borden', amountCents: 125000 },
    { label: 'Koffie en koeken', amountCents: 18050 },
  ],
};
