import { h, head, p, row, table, title, ul } from '../make/block.ts';

// Audiences down, months across, and in each cell what is done: a calendar without a date column.
export const maandmatrixBlocks = [
  title('Communicatieplan Buurtzorgpunt Akkerveld'),
  p('Opdrachtgever: Ilse Mooibroek, gemeente Grootveen'),
  p('Datum: 18 december 2020'),
  h(1, 'Waarom'),
  p(
    'In februari 2021 opent het Buurtzorgpunt in Akkerveld. Wijkverpleging, huisarts en gemeente zitten daar samen. Tot en met april 2021 krijgt het punt extra aandacht.',
  ),
  h(1, 'Doelen'),
  ul(
    'Kennis: bewoners van Akkerveld weten dat het Buurtzorgpunt bestaat.',
    'Gedrag: in april komen wekelijks dertig bewoners langs.',
  ),
  h(1, 'Kernboodschap'),
  p('Alle zorg in de buurt onder één dak, en de deur staat open.'),
  h(1, 'Kalender'),
  table(
    head('Doelgroep', 'Januari 2021', 'Februari 2021', 'Maart 2021', 'April 2021'),
    row(
      'Bewoners van Akkerveld',
      '- Flyer huis aan huis',
      '- Opening met soep\n- Artikel in wijkkrant',
      '',
      '- Spreekuur in de bibliotheek',
    ),
    row('Huisartsen', '- Kennismaking', '', '- Evaluatiegesprek', ''),
    row('Medewerkers', '- Teamdag', '', '', '- Intranetbericht met cijfers'),
  ),
];
