import { type Expected, oneOf, span } from '../expected.ts';

export const weeknummersExpected: Expected = {
  activities: [
    {
      phrase: oneOf('week 10 – week 11', '10 – 11'),
      when: span('2027-03-08', '2027-03-21'),
      title: 'Bewonersbrief',
      responsible: ['Saar'],
    },
    {
      phrase: oneOf('week 12', '12'),
      when: span('2027-03-22', '2027-03-28'),
      title: 'Informatieavond',
      responsible: ['Saar'],
    },
    {
      phrase: oneOf('week 11 – week 14', '11 – 14'),
      when: span('2027-03-15', '2027-04-11'),
      title: 'Berichten op Facebook',
      responsible: ['Milan'],
    },
  ],
};
