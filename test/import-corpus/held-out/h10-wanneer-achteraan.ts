import type { Sheet } from '../make/spreadsheet.ts';

// A bare sheet: what is done comes first, when comes last, some dates are real and some are words.
export const wanneerAchteraanSheets: readonly Sheet[] = [
  {
    name: 'Blad1',
    rows: [
      ['Communicatie jeugdraad Grevenhout 2025'],
      [],
      ['Wat', 'Voor wie', 'Hoe', 'Wie regelt het', 'Wanneer'],
      ['Oproep nieuwe leden', 'Scholieren', 'TikTok, posters', 'Bo', { date: '2025-01-20' }],
      ['Kennismaking met de burgemeester', 'Jeugdraad', 'Lunch', 'Griffie', { date: '2025-02-05', short: true }],
      ['Gastles over de gemeente', 'Groep 8', 'Bezoek aan scholen', 'Bo en Milan', 'maart/april'],
      ['Kinderen stellen vragen aan de raad', 'Groep 8', 'Raadsvergadering', 'Griffie', { date: '2025-05-14' }],
      ['Advies aanbieden', 'College', 'Filmpje', 'Milan', 'voor 1 juli'],
      ['Terugblik', 'Scholieren; ouders', 'Schoolkrant', 'Bo', 'najaar'],
    ],
  },
];
