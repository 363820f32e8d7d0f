import { day, type Expected, oneOf, span } from '../expected.ts';

export const mailtjeExpected: Expected = {
  programme: {
    name: oneOf('COMMUNICATIEPLAN VROEGSIGNALERING', 'VROEGSIGNALERING'),
    documentDate: '2027-02-09',
    owner: 'Gemeente Dorst aan de Vliet',
  },
  activities: [
    {
      phrase: '1 maart',
      when: day('2027-03-01'),
      title: oneOf('Persbericht', 'Persbericht (Teun)'),
      responsible: ['Teun'],
    },
    {
      phrase: '8 t/m 12 maart',
      when: span('2027-03-08', '2027-03-12'),
      title: 'Advertentie in de streekbode',
    },
    { phrase: 'eind maart', when: span('2027-03-21', '2027-03-31'), title: 'Uitleg aan huisartsen en kerken' },
    {
      phrase: '15 of 16 april',
      when: oneOf(span('2027-04-15', '2027-04-16'), day('2027-04-15')),
      title: 'Themaavond voor vrijwilligers',
    },
    {
      phrase: 'uiterlijk 1 juni',
      when: span(null, '2027-06-01'),
      title: oneOf('Tussenstand naar de raad', 'Tussenstand naar de raad (wethouder)'),
      responsible: ['wethouder'],
    },
  ],
  goals: [
    { text: 'Inwoners weten dat wij kunnen bellen of langskomen.', level: 'knowledge' },
    { text: 'Inwoners vertrouwen de beller van de gemeente.', level: oneOf('attitude', 'feeling') },
  ],
  messages: { core: 'Wij bellen om te helpen, niet om te innen.' },
  budget: [
    { label: 'Advertentie', amountCents: 60000 },
    { label: 'Themaavond', amountCents: 45000 },
  ],
};
