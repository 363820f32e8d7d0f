import { day, type Expected, oneOf, span } from '../expected.ts';

export const pakketExpected: Expected = {
  programme: {
    name: oneOf('noodmaatregel lokaal team', 'Communicatieplan noodmaatregel lokaal team'),
    documentDate: '2023-02-21',
    documentVersion: oneOf('1.1', 'versie 1.1'),
  },
  activities: [
    {
      phrase: oneOf('di 28 feb', '9 di 28 feb', 'Week 9 di 28 feb', 'Week 9, di 28 feb', '9, di 28 feb'),
      when: day('2023-02-28'),
      title: 'Wachtlijst gaat dicht',
      audiences: oneOf(['Verwijzers (niet: inwoners)'], ['Verwijzers']),
      channels: ['Mail'],
      sender: 'Directeur',
      responsible: ['Noor'],
    },
    {
      phrase: oneOf('do 9 mrt', '10 do 9 mrt', 'Week 10 do 9 mrt', 'Week 10, do 9 mrt', '10, do 9 mrt'),
      when: day('2023-03-09'),
      title: 'Uitleg over de noodmaatregel',
      audiences: ['Raad'],
      channels: ['Raadsbrief'],
      sender: 'Wethouder',
      responsible: ['Noor', 'Abdel'],
    },
    {
      phrase: oneOf('11-12', 'Week 11-12'),
      when: span('2023-03-13', '2023-03-26'),
      title: 'Belronde langs gezinnen',
      audiences: ['Gezinnen op de wachtlijst'],
      channels: ['Telefoon'],
      sender: 'Lokaal team',
      responsible: ['Abdel'],
    },
    {
      phrase: oneOf('ma 3 april', '14 ma 3 april', 'Week 14 ma 3 april', 'Week 14, ma 3 april', '14, ma 3 april'),
      when: day('2023-04-03'),
      title: 'Wachtlijst weer open',
      audiences: ['Verwijzers', 'gezinnen'],
      channels: ['Mail', 'website'],
      sender: 'Directeur',
      responsible: ['Noor'],
    },
  ],
  goals: [
    {
      text: 'Verwijzers begrijpen waarom de wachtlijst dichtgaat en sturen alleen spoed door.',
      level: oneOf('knowledge', 'behaviour'),
    },
  ],
  sections: [
    { title: 'Situatieschets', kind: oneOf('context', 'occasion') },
    { title: 'Doel van de communicatie', kind: 'goals' },
    { title: 'Kernboodschap', kind: 'message' },
    { title: 'Planning', kind: 'calendar' },
    { title: 'Na afloop', kind: oneOf('evaluation', 'other') },
  ],
  messages: { core: 'Wie spoed heeft, wordt geholpen.' },
};
