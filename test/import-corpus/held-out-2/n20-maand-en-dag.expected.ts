import { day, type Expected, oneOf, span } from '../expected.ts';

export const maandEnDagExpected: Expected = {
  activities: [
    {
      phrase: oneOf('1', '1 November', 'November 1', 'November, 1'),
      when: day('2027-11-01'),
      title: 'Aftrap op het plein',
      channels: ['Evenement'],
      responsible: ['Projectteam'],
    },
    {
      phrase: oneOf('8 t/m 19', '8 t/m 19 November', 'November 8 t/m 19', 'November, 8 t/m 19'),
      when: span('2027-11-08', '2027-11-19'),
      title: 'Posters in bushokjes',
      channels: ['Abri'],
      responsible: ['Reclamebureau'],
    },
    {
      phrase: oneOf('25', '25 November', 'November 25', 'November, 25'),
      when: day('2027-11-25'),
      title: 'Lichtjesloop',
      channels: ['Evenement', 'sociale media'],
      responsible: ['Projectteam'],
    },
    {
      phrase: oneOf('9', '9 December', 'December 9', 'December, 9'),
      when: day('2027-12-09'),
      title: 'Podcast',
      channels: ['Podcast'],
      responsible: ['Reclamebureau'],
    },
    {
      phrase: oneOf('14', '14 Februari', 'Februari 14', 'Februari, 14'),
      when: day('2028-02-14'),
      title: 'Bierviltjes in cafés',
      channels: ['Bierviltje'],
      responsible: ['Projectteam'],
    },
    {
      phrase: oneOf('eind', 'eind Februari', 'Februari eind', 'Februari, eind'),
      when: span('2028-02-21', '2028-02-29'),
      title: 'Meting onder inwoners',
      channels: ['Inwonerspanel'],
      responsible: ['Onderzoek'],
    },
  ],
  goals: [{ text: 'Omstanders bellen bij een vermoeden het advies- en meldpunt.', level: 'behaviour' }],
  messages: { core: 'Twijfel je? Praat erover.' },
};
