import { about, day, type Expected, oneOf, span } from '../expected.ts';

export const regioJeugdExpected: Expected = {
  programme: { documentDate: '2026-12-03', documentVersion: oneOf('1.1', 'versie 1.1') },
  activities: [
    {
      phrase: '21 jan',
      when: day('2027-01-21'),
      title: 'Startbijeenkomst met aanbieders organiseren',
      responsible: ['Hidde'],
    },
    {
      phrase: 'begin februari',
      when: span('2027-02-01', '2027-02-10'),
      title: 'Vraag en antwoord op de regiosite plaatsen',
      responsible: ['Webredacteuren gemeenten'],
    },
    {
      phrase: 'uiterlijk 12 maart',
      when: span(null, '2027-03-12'),
      title: 'Verslag van de marktconsultatie delen',
      responsible: ['Hidde', 'Fenna'],
    },
    {
      phrase: 'half april',
      when: span('2027-04-11', '2027-04-20'),
      title: 'Publicatie van de aanbesteding aankondigen',
      responsible: ['Fenna'],
    },
    {
      phrase: 'mei/juni',
      when: span('2027-05-01', '2027-06-30'),
      title: 'Raadsleden bijpraten',
      responsible: ['Wethouders'],
    },
    { phrase: 'na gunning', title: 'Persbericht over de gunning', responsible: ['Fenna'] },
    {
      phrase: '.. okt',
      when: span('2027-10-01', '2027-10-31'),
      title: 'Brief aan ouders van wie de aanbieder stopt',
      responsible: ['Toegangsteams'],
    },
    {
      phrase: '1 of half nov',
      when: oneOf(span('2027-11-01', '2027-11-20'), about('2027-11-01', '2027-11-01', '2027-11-20')),
      title: 'Verwijskaart naar huisartsen sturen',
      responsible: ['Hidde'],
    },
    { phrase: 'per 1 januari 2028', when: day('2028-01-01'), title: 'Nieuwe contracten gaan in', responsible: [] },
  ],
  audiences: [
    { name: 'Jeugdhulpaanbieders', channels: ['Nieuwsbrief', 'marktconsultatie'] },
    { name: 'Huisartsen en jeugdartsen', channels: ['Mail via de huisartsenkring'] },
    { name: 'Ouders en jongeren', channels: ['Brief', 'website'] },
  ],
  sections: [
    { title: 'Waar gaat het over', kind: oneOf('occasion', 'context') },
    { title: 'Doelgroepen', kind: 'audiences' },
    { title: 'Acties', kind: 'calendar' },
  ],
};
