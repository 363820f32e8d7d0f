import { about, day, type Expected, oneOf, span } from '../expected.ts';

export const formulierExpected: Expected = {
  programme: {
    name: 'Buurtbus Vennekom',
    client: oneOf('Gijs Terlouw, team Mobiliteit', 'Gijs Terlouw', null),
    documentDate: '2024-06-11',
  },
  activities: [
    { phrase: '1 juli', when: day('2024-07-01'), title: 'flyer in de bus' },
    { phrase: '10 juli', when: day('2024-07-10'), title: 'stukje in de dorpskrant' },
    { phrase: 'augustus', when: span('2024-08-01', '2024-08-31'), title: 'oproep op Facebook' },
    { phrase: '7 september', when: day('2024-09-07'), title: 'eerste zaterdagrit met de wethouder' },
    {
      phrase: 'begin december',
      when: about('2024-12-05', '2024-12-01', '2024-12-15'),
      title: 'bedankbijeenkomst voor chauffeurs',
    },
  ],
  goals: [
    { text: 'Inwoners weten dat de bus ook op zaterdag rijdt.', level: 'knowledge' },
    { text: 'Minstens tien mensen melden zich als chauffeur.', level: 'behaviour' },
  ],
  audiences: [{ name: 'Ouderen zonder auto' }, { name: 'Mensen die net met pensioen zijn' }, { name: 'Dorpsraden' }],
  messages: { core: 'De buurtbus rijdt door, als jij meerijdt.' },
  channels: ['Flyer', 'dorpskrant', 'Facebook'],
};
