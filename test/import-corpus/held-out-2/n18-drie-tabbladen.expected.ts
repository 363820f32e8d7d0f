import { day, type Expected, oneOf, span } from '../expected.ts';

export const drieTabbladenExpected: Expected = {
  programme: { documentDate: '2026-12-01' },
  activities: [
    {
      phrase: oneOf('2027-01-18', '18-01-2027', '18-1-2027', '18 januari 2027'),
      when: day('2027-01-18'),
      title: 'Brief nieuwe tarieven',
      audiences: ['Pashouders'],
      responsible: ['Corrie'],
      status: 'doing',
    },
    {
      phrase: 'begin februari',
      when: span('2027-02-01', '2027-02-10'),
      title: 'Bericht op de gemeentepagina',
      audiences: ['Inwoners'],
      responsible: ['Corrie'],
      status: 'todo',
    },
    {
      phrase: 'week 14',
      when: span('2027-04-05', '2027-04-11'),
      title: 'Proefrit met de ouderenraad',
      audiences: ['Ouderenraad'],
      responsible: ['Sven'],
      status: 'todo',
    },
    {
      phrase: oneOf('2027-01-20', '20-01-2027', '20-1-2027', '20 januari 2027'),
      when: day('2027-01-20'),
      title: 'Brief nieuwe tarieven',
      audiences: ['Pashouders'],
      responsible: ['Ömer'],
      status: 'done',
    },
    {
      phrase: 'maart 2027',
      when: span('2027-03-01', '2027-03-31'),
      title: 'Flyer bij huisartsen',
      audiences: ['Ouderen'],
      responsible: ['Ömer'],
      status: 'cancelled',
    },
  ],
};
