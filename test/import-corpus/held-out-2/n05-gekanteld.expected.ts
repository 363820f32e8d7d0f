import { day, type Expected, span } from '../expected.ts';

export const gekanteldExpected: Expected = {
  programme: { documentDate: '2027-01-08' },
  activities: [
    {
      phrase: '18 januari',
      when: day('2027-01-18'),
      title: 'Vrijwilligersavond',
      audiences: ['Vrijwilligers'],
      channels: ['Bijeenkomst'],
      responsible: ['Ypie'],
    },
    {
      phrase: 'week 6',
      when: span('2027-02-08', '2027-02-14'),
      title: 'Bewonersbrief',
      audiences: ['Wijkbewoners'],
      channels: ['Brief'],
      responsible: ['Ypie'],
    },
    {
      phrase: 'eind maart',
      when: span('2027-03-21', '2027-03-31'),
      title: 'Programmaboekje',
      audiences: ['Wijkbewoners', 'ouders'],
      channels: ['Folder'],
      responsible: ['Buurtwerk'],
    },
    {
      phrase: '17 april 2027',
      when: day('2027-04-17'),
      title: 'Feestelijke opening',
      audiences: ['Iedereen'],
      channels: ['Evenement'],
      responsible: ['Wethouder'],
    },
  ],
  audiences: [
    { name: 'Wijkbewoners' },
    { name: 'Vrijwilligers van het buurthuis' },
    { name: 'Ouders van jonge kinderen' },
  ],
  budget: [
    { label: 'Folder', amountCents: 115000 },
    { label: 'Opening', amountCents: 200000 },
  ],
};
