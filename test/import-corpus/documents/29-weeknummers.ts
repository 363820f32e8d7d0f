import type { Sheet } from '../make/spreadsheet.ts';

// Weeks as bare numbers under merged months, crosses for bars, and money under the same months on another sheet.
export const weeknummersSheets: readonly Sheet[] = [
  {
    name: 'Planning',
    merges: ['C2:F2', 'G2:H2'],
    rows: [
      ['Planning communicatie Ringdijk'],
      ['', '', 'Maart 2027', '', '', '', 'April 2027', ''],
      ['Activiteit', 'Trekker', '10', '11', '12', '13', '14', '15'],
      ['Bewonersbrief', 'Saar', 'x', 'x', '', '', '', ''],
      ['Informatieavond', 'Saar', '', '', 'x', '', '', ''],
      ['Berichten op Facebook', 'Milan', '', 'x', 'x', 'x', 'x', ''],
    ],
  },
  {
    name: 'Kosten',
    rows: [
      ['Post', 'Maart', 'April', 'Mei'],
      ['Drukwerk', '€ 400', '', ''],
      ['Advertenties', '€ 150', '€ 300', '€ 50'],
    ],
  },
];
