import { day, type Expected, oneOf, span } from '../expected.ts';

export const weekplanningExpected: Expected = {
  activities: [
    {
      phrase: oneOf('12-jan', '12 jan', '2027-01-12', '12 januari 2027', '12-1-2027', '12-01-2027'),
      when: day('2027-01-12'),
      title: 'Pas aanvragen kan weer',
      channels: ['Facebook'],
      audiences: ['Gezinnen'],
      status: 'done',
    },
    {
      phrase: oneOf('28-jan', '28 jan', '2027-01-28', '28 januari 2027', '28-1-2027', '28-01-2027'),
      when: day('2027-01-28'),
      title: 'Verhaal van Samira',
      channels: ['Huis-aan-huisblad'],
      audiences: ['Gezinnen'],
      status: 'done',
    },
    {
      phrase: oneOf('16-feb', '16 feb', '2027-02-16', '16 februari 2027', '16-2-2027', '16-02-2027'),
      when: day('2027-02-16'),
      title: 'Zwemles met de pas',
      channels: ['Instagram'],
      audiences: ['Jongeren'],
      status: 'todo',
    },
    {
      phrase: oneOf('11-mrt', '11 mrt', '2027-03-11', '11 maart 2027', '11-3-2027', '11-03-2027'),
      when: day('2027-03-11'),
      title: 'Brief aan minima',
      channels: ['Post'],
      audiences: ['Minima'],
      status: 'todo',
    },
    {
      phrase: oneOf('24', 'week 24'),
      when: span('2027-06-14', '2027-06-20'),
      title: 'Herinnering aanvragen',
      channels: ['Website'],
      audiences: ['Gezinnen'],
      status: 'todo',
    },
  ],
  budget: [
    { label: 'Advertenties', amountCents: 75000 },
    { label: 'Drukwerk', amountCents: 120000 },
  ],
};
