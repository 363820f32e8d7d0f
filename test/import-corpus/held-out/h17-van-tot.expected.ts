import { about, day, type Expected, oneOf, span } from '../expected.ts';

// The period stands in two cells; how they are joined is free.
const fromTo = (from: string, to: string) =>
  oneOf(`${from} ${to}`, `${from} - ${to}`, `${from} – ${to}`, `${from} tot ${to}`, `van ${from} tot ${to}`, from);

export const vanTotExpected: Expected = {
  programme: {
    owner: oneOf('GGD Kustland en de gemeente Helderduin', 'GGD Kustland', 'gemeente Helderduin', null),
    documentDate: '2026-05-12',
  },
  activities: [
    {
      phrase: fromTo('1 juni', '14 juni'),
      when: span('2026-06-01', '2026-06-14'),
      title: 'Radiospot',
      audiences: ['70-plussers'],
      sender: 'GGD',
      responsible: ['Bureau Noorderlicht'],
    },
    {
      phrase: fromTo('1 juni', '31 augustus'),
      when: span('2026-06-01', '2026-08-31'),
      title: 'Wachtkamerposter',
      audiences: ['Patiënten'],
      sender: 'Huisartsen',
      responsible: ['Leonie'],
    },
    {
      phrase: fromTo('15-06', '15-06'),
      when: day('2026-06-15'),
      title: 'Uitreiken waterflessen',
      audiences: ['Thuiszorgmedewerkers'],
      sender: 'Wethouder',
      responsible: ['Leonie'],
    },
    {
      phrase: fromTo('begin juli', 'eind juli'),
      when: about('2026-07-15', '2026-07-01', '2026-07-31'),
      title: 'Belcirkel',
      audiences: ['Alleenstaande ouderen'],
      sender: 'Rode draad',
      responsible: ['Vrijwilligers'],
    },
    {
      phrase: '17 aug',
      when: oneOf(day('2026-08-17'), span('2026-08-17', null)),
      title: 'Evaluatie met partners',
      audiences: ['Partners'],
      sender: 'GGD',
      responsible: ['Leonie'],
    },
  ],
  sections: [{ title: 'Campagne per periode', kind: oneOf('calendar', 'phases') }],
};
