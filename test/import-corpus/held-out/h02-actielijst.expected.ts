import { about, day, type Expected, oneOf, span } from '../expected.ts';

const deadline = (date: string) => oneOf(day(date), span(null, date));

export const actielijstExpected: Expected = {
  programme: {
    name: oneOf(
      'herinrichting Stationsplein',
      'Actielijst communicatie herinrichting Stationsplein',
      'communicatie herinrichting Stationsplein',
    ),
    documentDate: '2026-02-26',
  },
  activities: [
    {
      phrase: '2-mrt',
      when: deadline('2026-03-02'),
      title: 'Bouwbord plaatsen',
      responsible: ['Ruben'],
      status: 'done',
    },
    {
      phrase: 'ma 9 mrt',
      when: deadline('2026-03-09'),
      title: 'Brief over de afsluiting naar omwonenden sturen',
      responsible: ['Ruben'],
      status: 'doing',
    },
    {
      phrase: 'week 12',
      when: oneOf(span('2026-03-16', '2026-03-22'), span(null, '2026-03-22')),
      title: 'Wethouder bijpraten over de planning',
      responsible: ['Salima'],
      status: 'todo',
    },
    {
      phrase: 'uiterlijk 20/3',
      when: span(null, '2026-03-20'),
      title: 'Vragen en antwoorden op de website zetten',
      responsible: ['Webredactie'],
      status: 'todo',
    },
    {
      phrase: '30 mrt t/m 3 apr',
      when: span('2026-03-30', '2026-04-03'),
      title: 'Langs de ondernemers met de flyer',
      responsible: ['Salima', 'Ruben'],
      status: 'todo',
    },
    {
      phrase: 'eind mei',
      when: about('2026-05-26', '2026-05-16', '2026-05-31'),
      title: 'Filmpje over de bouwfases laten maken',
      responsible: ['Extern bureau'],
      status: null,
    },
    {
      phrase: '11-06-2026',
      when: deadline('2026-06-11'),
      title: 'Persmoment eerste steen',
      responsible: ['Salima'],
      status: 'cancelled',
    },
    {
      phrase: 'om de week',
      rrule: 'FREQ=WEEKLY;INTERVAL=2',
      title: 'Stand van zaken delen met het bouwteam',
      responsible: ['Ruben'],
      status: 'doing',
    },
  ],
  sections: [
    { title: 'Acties', kind: oneOf('calendar', 'organisation', 'other') },
    { title: 'Afspraken', kind: oneOf('organisation', 'principles', 'conditions', 'other') },
  ],
  budget: [],
};
