import { day, type Expected, oneOf, span } from '../expected.ts';

export const wanneerAchteraanExpected: Expected = {
  programme: {
    name: oneOf(
      'Communicatie jeugdraad Grevenhout 2025',
      'Communicatie jeugdraad Grevenhout',
      'jeugdraad Grevenhout 2025',
      'jeugdraad Grevenhout',
    ),
    owner: oneOf(null, 'Grevenhout', 'jeugdraad Grevenhout'),
  },
  activities: [
    {
      phrase: oneOf('20-01-2025', '20-1-2025', '20 januari 2025', '2025-01-20'),
      when: day('2025-01-20'),
      title: 'Oproep nieuwe leden',
      audiences: ['Scholieren'],
      channels: ['TikTok', 'posters'],
      responsible: ['Bo'],
    },
    {
      phrase: oneOf('5-feb', '5 feb', '05-02-2025', '5-2-2025', '5 februari 2025', '2025-02-05'),
      when: day('2025-02-05'),
      title: 'Kennismaking met de burgemeester',
      audiences: ['Jeugdraad'],
      channels: ['Lunch'],
      responsible: ['Griffie'],
    },
    {
      phrase: 'maart/april',
      when: span('2025-03-01', '2025-04-30'),
      title: 'Gastles over de gemeente',
      audiences: ['Groep 8'],
      channels: ['Bezoek aan scholen'],
      responsible: ['Bo', 'Milan'],
    },
    {
      phrase: oneOf('14-05-2025', '14-5-2025', '14 mei 2025', '2025-05-14'),
      when: day('2025-05-14'),
      title: 'Kinderen stellen vragen aan de raad',
      audiences: ['Groep 8'],
      channels: ['Raadsvergadering'],
      responsible: ['Griffie'],
    },
    {
      phrase: 'voor 1 juli',
      when: span(null, '2025-06-30'),
      title: 'Advies aanbieden',
      audiences: ['College'],
      channels: ['Filmpje'],
      responsible: ['Milan'],
    },
    {
      phrase: 'najaar',
      when: span('2025-09-01', '2025-11-30'),
      title: 'Terugblik',
      audiences: ['Scholieren', 'ouders'],
      channels: ['Schoolkrant'],
      responsible: ['Bo'],
    },
  ],
};
