import { h, head, p, row, table, title, ul } from '../make/block.ts';

// The header returns halfway, every time with the sender; rows with bullets in the cells.
export const inburgeringBlocks = [
  title('Communicatieplan Samen Inburgeren'),
  p('Gemeenten Kleiwijk en Roggezand – vastgesteld 20 november 2026'),
  h(1, '1. Inleiding'),
  p('De twee gemeenten voeren de inburgering voortaan samen uit. Het loket komt in Kleiwijk.'),
  h(1, '2. Communicatiedoelen'),
  ul(
    'Inburgeraars weten waar zij vanaf maart terechtkunnen.',
    'Werkgevers staan open voor een proefplaatsing.',
    'Medewerkers voelen zich thuis in het nieuwe team.',
  ),
  h(1, '3. Communicatiekalender'),
  table(
    head('Periode', 'Activiteit', 'Doelgroepen', 'Middelen', 'Afzender', 'Verantwoordelijk'),
    row(
      'december',
      'Teamdag',
      'Medewerkers beide gemeenten',
      '- Uitnodiging\n- Bijeenkomst',
      'Programmaleider',
      'Programmasecretaris',
    ),
    row(
      '14 januari',
      'Raadsinformatieavond',
      '- Raadsleden Kleiwijk\n- Raadsleden Roggezand',
      '- Presentatie\n- Raadsbrief',
      'Colleges van B&W',
      'Griffiers',
    ),
    row('Periode', 'Activiteit', 'Doelgroepen', 'Middelen', 'Afzender', 'Verantwoordelijk'),
    row('half februari', 'Uitleg over het loket', 'Inburgeraars', '- Brief\n- Filmpje', 'Klantmanager', 'Communicatie'),
    row('1 maart', 'Loket open', '', '', '', ''),
    row('Maandelijks', 'Werkgeversontbijt', 'Werkgevers', 'Bijeenkomst', 'Wethouder', 'Accountmanager'),
  ),
  h(1, '4. Evaluatie'),
  p('In september 2027 houden we een korte enquête onder inburgeraars.'),
];
