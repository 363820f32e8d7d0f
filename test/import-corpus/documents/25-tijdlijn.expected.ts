import { day, type Expected, span } from '../expected.ts';

export const tijdlijnExpected: Expected = {
  activities: [
    { phrase: 'Q2/Q3 2028', when: span('2028-04-01', '2028-09-30'), title: 'Begin bouw nieuwe speeltuin' },
    {
      phrase: 'eind 2027',
      when: span('2027-10-01', '2027-12-31'),
      title: 'Besluit over het ontwerp',
      tasks: ['Reacties verwerken', 'Toelichting in de raad'],
    },
    { phrase: '14 september 2027', when: day('2027-09-14'), title: 'Tweede meedenkavond' },
    { phrase: '1 juni 2027', when: day('2027-06-01'), title: 'Eerste meedenkavond' },
    { phrase: 'voorjaar 2027', when: span('2027-03-01', '2027-05-31'), title: 'Start van het onderzoek' },
  ],
};
