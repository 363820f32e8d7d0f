import { about, day, type Expected, oneOf, span } from '../expected.ts';

export const huishoudelijkeHulpExpected: Expected = {
  programme: {
    client: 'Jannie Postma',
    start: '2026-10-01',
    end: '2027-04-30',
    documentDate: '2026-09-14',
    documentVersion: oneOf('0.3', 'concept 0.3'),
  },
  activities: [
    {
      phrase: '5 oktober',
      when: day('2026-10-05'),
      title: 'Brief aan alle cliënten',
      audiences: ['Cliënten'],
      responsible: ['Marga'],
      status: 'done',
    },
    {
      phrase: '5 t/m 16 oktober',
      when: span('2026-10-05', '2026-10-16'),
      title: 'Belteam',
      audiences: ['Cliënten'],
      responsible: ['KCC'],
      status: 'doing',
    },
    {
      phrase: 'wk 43',
      when: span('2026-10-19', '2026-10-25'),
      title: 'Bijeenkomst in het gemeentehuis',
      audiences: ['Zorgaanbieders'],
      responsible: ['Marga', 'Soraya'],
      status: oneOf('doing', null),
    },
    {
      phrase: 'zsm',
      when: span('2026-09-14', null),
      title: 'Informatie op de website',
      audiences: ['Cliënten', 'mantelzorgers'],
      responsible: ['Webteam'],
      status: 'todo',
    },
    {
      phrase: '2e week van november',
      when: about('2026-11-11', '2026-11-08', '2026-11-15'),
      title: 'Artikel in De Rodebode',
      audiences: ['Inwoners'],
      responsible: ['Soraya'],
      status: 'todo',
    },
    {
      phrase: 'eind november',
      when: span('2026-11-21', '2026-11-30'),
      title: 'Tweede brief',
      audiences: ['Cliënten'],
      responsible: ['Marga'],
      status: 'todo',
    },
    {
      phrase: 'eind Q1 2027',
      when: about('2027-03-28', '2027-03-01', '2027-03-31'),
      title: 'Terugblik voor de raad',
      audiences: ['Gemeenteraad'],
      responsible: ['Jannie'],
      status: null,
    },
  ],
  goals: [
    { text: 'Cliënten weten wat er voor hen verandert en wanneer.', level: 'knowledge' },
    {
      text: 'Cliënten hebben er vertrouwen in dat ze de hulp krijgen die nodig is.',
      level: oneOf('attitude', 'feeling'),
    },
    { text: 'Zorgaanbieders verwijzen vragen van cliënten naar de consulent.', level: 'behaviour' },
  ],
  messages: { core: 'Uw huis blijft schoon, ook met de nieuwe aanpak.' },
  budget: [
    { label: 'Drukwerk en porto', amountCents: 240000 },
    { label: 'Zaalhuur', amountCents: 35000 },
  ],
};
