import { cell, p, row, table } from '../make/block.ts';

// One sheet for on the wall: twelve columns with short months, the year only in the title, a day number inside some cells.
export const jaarkalenderBlocks = [
  p('**Communicatiekalender 2027 Groen in de wijk**'),
  p('Gemeente Wezelbeek, team Communicatie – versie 1.1 – 14 december 2026'),
  table(
    row('', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'),
    row(
      'Inwoners',
      'Oproep bomenplan',
      'Wijkkrant\n18/2 inloopavond',
      cell('Plantweken met buurtgroepen', { columns: 2 }),
      'Tuinentocht',
      '',
      '',
      '',
      'wk 38 oogstfeest',
      'Wijkkrant',
      '',
      'Terugblik in beeld',
    ),
    row('Ondernemers', '', 'Ontbijt', '', '', 'Poster gevelgroen', '', '', '', 'Ontbijt', '', '', ''),
    row('Raad', 'Raadsbrief', '', '', '', '', 'Werkbezoek', '', '', '', 'Raadsbrief', '', ''),
    row('Medewerkers', 'Intranet', '', 'Lunchlezing', '', '', '', '', '', '', '', 'Intranet', ''),
  ),
  p('Vragen of wijzigingen? Jorien Haak, jorien@example.org'),
];
