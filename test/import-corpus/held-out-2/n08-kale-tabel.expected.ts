import { day, type Expected, oneOf, span } from '../expected.ts';

export const kaleTabelExpected: Expected = {
  programme: { documentDate: '2026-10-12' },
  activities: [
    {
      phrase: '26 okt',
      when: day('2026-10-26'),
      title: 'Oproep in de lokale krant',
      audiences: ['inwoners'],
      responsible: ['Roos'],
    },
    {
      phrase: '2 nov',
      when: day('2026-11-02'),
      title: 'Kraam op de markt',
      audiences: ['inwoners'],
      responsible: oneOf(['Roos', 'vrijwilligers'], ['Roos + vrijwilligers']),
    },
    {
      phrase: '.. nov',
      when: span('2026-11-01', '2026-11-30'),
      title: 'Mailing naar kerken en moskee',
      audiences: ['geloofsgemeenschappen'],
      responsible: ['Idris'],
    },
    {
      phrase: 'half dec',
      when: span('2026-12-11', '2026-12-20'),
      title: 'Kennismakingsavond',
      audiences: ['taalmaatjes', 'statushouders'],
      responsible: ['Idris'],
    },
    {
      phrase: 'jan',
      when: span('2027-01-01', '2027-01-31'),
      title: 'Filmpje',
      audiences: ['inwoners'],
      responsible: ['bureau'],
    },
    {
      phrase: 'vanaf februari',
      when: oneOf(span('2027-02-01', null), span('2027-02-01', '2027-08-31')),
      title: 'Maatje van de maand',
      audiences: ['inwoners'],
      responsible: ['Roos'],
    },
  ],
  messages: { core: 'Een uurtje praten maakt een wereld van verschil.' },
};
