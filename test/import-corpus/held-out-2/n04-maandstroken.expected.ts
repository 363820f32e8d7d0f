import { type Expected, oneOf, span } from '../expected.ts';

export const maandstrokenExpected: Expected = {
  activities: [
    {
      phrase: oneOf('Jan', 'Jan 2027'),
      when: span('2027-01-01', '2027-01-31'),
      title: 'Intern nieuwsbericht',
      audiences: ['Medewerkers'],
    },
    {
      phrase: oneOf('Mrt', 'Mrt 2027'),
      when: span('2027-03-01', '2027-03-31'),
      title: 'Intern nieuwsbericht',
      audiences: ['Medewerkers'],
    },
    {
      phrase: oneOf('Mei', 'Mei 2027'),
      when: span('2027-05-01', '2027-05-31'),
      title: 'Intern nieuwsbericht',
      audiences: ['Medewerkers'],
    },
    {
      phrase: oneOf('Apr', 'Apr 2027'),
      when: span('2027-04-01', '2027-04-30'),
      title: 'Open inloop',
      audiences: ['Inwoners'],
    },
    {
      phrase: oneOf('Feb', 'Feb 2027'),
      when: span('2027-02-01', '2027-02-28'),
      title: 'Verhuisbericht',
      audiences: ['Cliënten'],
    },
    {
      phrase: oneOf('Mrt', 'Mrt 2027'),
      when: span('2027-03-01', '2027-03-31'),
      title: 'Raadsbrief',
      audiences: ['Gemeenteraad'],
    },
    {
      phrase: oneOf('Jun', 'Jun 2027'),
      when: span('2027-06-01', '2027-06-30'),
      title: 'Raadsbrief',
      audiences: ['Gemeenteraad'],
    },
  ],
  messages: { core: 'Eén team, dichtbij. U houdt uw eigen contactpersoon.' },
  sections: [
    { title: 'Context', kind: 'context' },
    { title: 'Strategie', kind: oneOf('strategy', 'principles') },
    { title: 'Kernboodschap', kind: 'message' },
    { title: 'Jaarplanning 2027', kind: 'calendar' },
    { title: 'Wie doet wat', kind: 'organisation' },
  ],
};
