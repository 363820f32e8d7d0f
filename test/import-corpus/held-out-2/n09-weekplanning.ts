import type { Sheet } from '../make/spreadsheet.ts';

// The year stands once, in a merged title; the first columns are a week number and a real date; a second sheet is no calendar.
export const weekplanningSheets: readonly Sheet[] = [
  {
    name: 'Planning',
    merges: ['A1:F1'],
    rows: [
      ['Contentplanning Meedoen-pas 2027'],
      [],
      ['Week', 'Datum', 'Onderwerp', 'Kanaal', 'Doelgroep', 'Gereed'],
      ['2', { date: '2027-01-12', short: true }, 'Pas aanvragen kan weer', 'Facebook', 'Gezinnen', 'ja'],
      ['4', { date: '2027-01-28', short: true }, 'Verhaal van Samira', 'Huis-aan-huisblad', 'Gezinnen', 'ja'],
      ['7', { date: '2027-02-16', short: true }, 'Zwemles met de pas', 'Instagram', 'Jongeren', 'nee'],
      ['10', { date: '2027-03-11', short: true }, 'Brief aan minima', 'Post', 'Minima', 'nee'],
      [],
      ['24', null, 'Herinnering aanvragen', 'Website', 'Gezinnen', 'nee'],
    ],
  },
  {
    name: 'Budget',
    rows: [
      ['Post', 'Bedrag'],
      ['Advertenties', 750],
      ['Drukwerk', 1200],
    ],
  },
];
