import { day, type Expected, oneOf, span } from '../expected.ts';

export const vroegErOpAfExpected: Expected = {
  programme: { owner: oneOf('gemeente Lindeveen', 'Team Schuldhulp gemeente Lindeveen'), documentDate: '2026-11-02' },
  activities: [
    { phrase: '11 januari', when: day('2027-01-11'), title: 'start van de campagne op Instagram' },
    {
      phrase: 'week 3',
      when: span('2027-01-18', '2027-01-24'),
      title: oneOf('brief aan verhuurders', 'brief aan verhuurders (Bauke)'),
      responsible: ['Bauke'],
    },
    {
      phrase: 'eind januari',
      when: span('2027-01-21', '2027-01-31'),
      title: 'posters bij huisartsen, bibliotheek en supermarkten',
    },
    {
      phrase: '2 februari',
      when: day('2027-02-02'),
      title: oneOf('gastles op het mbo', 'gastles op het mbo (Nadia)'),
      responsible: ['Nadia'],
    },
    {
      phrase: 'medio februari',
      when: span('2027-02-11', '2027-02-20'),
      title: 'interview met een ervaringsdeskundige in de huis-aan-huiskrant',
    },
    { phrase: '22 t/m 26 maart', when: span('2027-03-22', '2027-03-26'), title: 'Week van het geld' },
    { phrase: 'Doorlopend', title: 'spreekuur in de bibliotheek' },
  ],
  goals: [
    { text: 'inwoners weten dat de gemeente gratis helpt bij geldzorgen.', level: 'knowledge' },
    { text: 'inwoners schamen zich niet om hulp te vragen.', level: 'feeling' },
    { text: 'inwoners bellen bij de eerste achterstand.', level: 'behaviour' },
  ],
  audiences: [
    { name: 'Inwoners met een betalingsachterstand' },
    { name: 'Jongeren tot 27 jaar' },
    { name: 'Verhuurders en zorgverzekeraars' },
  ],
  messages: { tone: 'Warm, zonder oordeel, in gewone taal.' },
};
