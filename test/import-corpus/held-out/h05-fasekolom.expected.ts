import { about, day, type Expected, oneOf, span } from '../expected.ts';

export const fasekolomExpected: Expected = {
  programme: {
    name: oneOf('nieuwe afvalinzameling', 'Communicatie-aanpak nieuwe afvalinzameling'),
    documentDate: '2025-05-04',
  },
  activities: [
    {
      phrase: '12 juni',
      when: day('2025-06-12'),
      title: 'Besluit bekendmaken',
      audiences: ['Pers'],
      channels: ['Persbericht'],
      responsible: ['Wendela'],
    },
    {
      phrase: '16-20 juni',
      when: span('2025-06-16', '2025-06-20'),
      title: 'Uitleg over de nieuwe bakken',
      audiences: ['Bewoners van laagbouw'],
      channels: ['Brief'],
      responsible: ['Afvalteam'],
    },
    {
      phrase: 'juli',
      when: span('2025-07-01', '2025-07-31'),
      title: 'Balie in de bibliotheek',
      audiences: ['Iedereen'],
      channels: ['Spreekuur'],
      responsible: ['Afvalteam'],
    },
    {
      phrase: 'begin september',
      when: about('2025-09-05', '2025-09-01', '2025-09-15'),
      title: 'Pas bezorgen',
      audiences: ['Bewoners van flats'],
      channels: ['Brief met pas'],
      responsible: ['Leverancier'],
    },
    {
      phrase: '15 sept',
      when: day('2025-09-15'),
      title: 'Proefdraaien met de huismeesters',
      audiences: ['Huismeesters'],
      channels: ['Rondleiding'],
      responsible: ['Wendela'],
    },
    {
      phrase: '1 oktober 2025',
      when: day('2025-10-01'),
      title: 'Start',
      audiences: ['Iedereen'],
      channels: ['Afvalapp', 'banner'],
      responsible: ['Wethouder'],
    },
    {
      phrase: 'Q4',
      when: span('2025-10-01', '2025-12-31'),
      title: 'Bedanken en bijsturen',
      audiences: ['Iedereen'],
      channels: ['Huis-aan-huiskrant'],
      responsible: ['Wendela'],
    },
  ],
  phases: [
    { name: oneOf('1. Aankondigen', 'Aankondigen') },
    { name: oneOf('2. Voorbereiden', 'Voorbereiden') },
    { name: oneOf('3. Starten', 'Starten') },
  ],
  audiences: [
    { name: 'Bewoners van laagbouw', channels: ['Brief', 'afvalapp'] },
    { name: 'Bewoners van flats', channels: ['Brief', 'huismeester'] },
    { name: 'Verenigingen', channels: ['E-mail'] },
  ],
  sections: [
    { title: 'Waarom een nieuwe manier', kind: oneOf('occasion', 'context') },
    { title: 'Wie willen we bereiken', kind: 'audiences' },
    { title: 'Planning', kind: 'calendar' },
  ],
};
