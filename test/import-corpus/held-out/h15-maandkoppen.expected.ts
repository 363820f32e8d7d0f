import { about, day, type Expected, oneOf, span } from '../expected.ts';

export const maandkoppenExpected: Expected = {
  programme: { owner: oneOf(null, 'Taalhuis Noorderkoog'), documentDate: '2023-08-21' },
  activities: [
    {
      phrase: '4 september',
      when: day('2023-09-04'),
      title: oneOf('start inschrijving cursus (website)', 'start inschrijving cursus'),
    },
    {
      phrase: '8 september',
      when: day('2023-09-08'),
      title: oneOf('Dag van het lezen, kraam op de markt', 'Dag van het lezen'),
    },
    {
      phrase: oneOf('hele maand', 'September', 'hele maand september'),
      when: span('2023-09-01', '2023-09-30'),
      title: oneOf('posters bij huisartsen', 'hele maand – posters bij huisartsen'),
    },
    { phrase: '2-6 oktober', when: span('2023-10-02', '2023-10-06'), title: 'open lessen' },
    { phrase: '17 oktober', when: day('2023-10-17'), title: 'interview met een cursist in de krant' },
    {
      phrase: 'medio november',
      when: about('2023-11-15', '2023-11-08', '2023-11-22'),
      title: 'diploma’s uitreiken',
    },
    { phrase: '30 november', when: day('2023-11-30'), title: 'bedankbrief aan vrijwilligers' },
  ],
  sections: [
    { title: 'Boodschap', kind: 'message' },
    { title: 'Planning', kind: 'calendar' },
    { title: 'September', kind: oneOf('calendar', 'other') },
    { title: 'Oktober', kind: oneOf('calendar', 'other') },
    { title: 'November', kind: oneOf('calendar', 'other') },
  ],
  messages: { core: 'Lezen leer je op elke leeftijd.' },
  budget: [],
};
