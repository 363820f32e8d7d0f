import { about, type Expected, oneOf, span } from '../expected.ts';

export const afhankelijkExpected: Expected = {
  programme: { documentDate: '2026-09-21' },
  activities: [
    {
      phrase: 'zsm',
      when: span('2026-09-21', null),
      title: 'Adviesraad om input vragen',
      audiences: ['Adviesraad sociaal domein'],
      responsible: ['Beleid'],
    },
    {
      phrase: '2 weken vóór de raadsvergadering',
      title: 'Persgesprek',
      audiences: ['Pers'],
      responsible: ['Woordvoerder'],
    },
    {
      phrase: 'na besluitvorming raad',
      title: 'Nieuwsbericht',
      audiences: ['Inwoners'],
      responsible: ['Communicatie'],
    },
    {
      phrase: 'vóór 15 december',
      when: span(null, '2026-12-14'),
      title: 'Brief aan cliënten',
      audiences: ['Cliënten'],
      responsible: ['Beleid', 'communicatie'],
    },
    {
      phrase: 'm.i.v. 1-1-2027',
      when: span('2027-01-01', null),
      title: 'Nieuwe teksten op de website',
      audiences: ['Inwoners'],
      responsible: ['Webteam'],
    },
    {
      phrase: 'doorlopend',
      title: 'Vragen van cliënten verzamelen',
      audiences: ['Cliënten'],
      responsible: ['KCC'],
    },
    {
      phrase: 'eind Q2',
      when: about('2027-06-28', '2027-06-01', '2027-06-30'),
      title: 'Terugkoppeling',
      audiences: ['Adviesraad sociaal domein'],
      responsible: ['Beleid'],
    },
    { phrase: 'indien nodig', title: 'Extra bijeenkomst', audiences: ['Cliënten'], responsible: ['Beleid'] },
  ],
  messages: { core: 'Hulp blijft er voor wie het zonder niet redt.' },
  channels: ['Website', 'Brief', 'Raadsinformatiebrief', 'Cliëntenraad'],
  sections: [
    { title: 'Inleiding', kind: oneOf('occasion', 'context') },
    { title: 'Kernboodschap', kind: 'message' },
    { title: 'Communicatiemiddelen', kind: 'channels' },
    { title: 'Planning', kind: 'calendar' },
  ],
};
