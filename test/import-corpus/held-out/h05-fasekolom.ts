import { cell, h, head, p, row, table, title } from '../make/block.ts';

// The phase stands in a merged first column, the date only in the third.
export const fasekolomBlocks = [
  title('Communicatie-aanpak nieuwe afvalinzameling'),
  p('Opsteller: Wendela Prins'),
  p('Status: concept, 4 mei 2025'),
  h(1, 'Waarom een nieuwe manier'),
  p(
    'Inwoners van Roderveen brengen hun restafval straks zelf weg. Vanaf 1 oktober 2025 halen we alleen nog gft en papier op.',
  ),
  h(1, 'Wie willen we bereiken'),
  table(
    head('Doelgroep', 'Wat merken zij?', 'Hoe bereiken we ze?'),
    row('Bewoners van laagbouw', 'Geen grijze bak meer', 'Brief, afvalapp'),
    row('Bewoners van flats', 'Een pas voor de container', 'Brief, huismeester'),
    row('Verenigingen', 'Een eigen container', 'E-mail'),
  ),
  h(1, 'Planning'),
  table(
    head('Fase', 'Wat', 'Datum', 'Voor wie', 'Middel', 'Door'),
    row(cell('1. Aankondigen', { rows: 3 }), 'Besluit bekendmaken', '12 juni', 'Pers', 'Persbericht', 'Wendela'),
    row('Uitleg over de nieuwe bakken', '16-20 juni', 'Bewoners van laagbouw', 'Brief', 'Afvalteam'),
    row('Balie in de bibliotheek', 'juli', 'Iedereen', 'Spreekuur', 'Afvalteam'),
    row(
      cell('2. Voorbereiden', { rows: 2 }),
      'Pas bezorgen',
      'begin september',
      'Bewoners van flats',
      'Brief met pas',
      'Leverancier',
    ),
    row('Proefdraaien met de huismeesters', '15 sept', 'Huismeesters', 'Rondleiding', 'Wendela'),
    row(cell('3. Starten', { rows: 2 }), 'Start', '1 oktober 2025', 'Iedereen', 'Afvalapp, banner', 'Wethouder'),
    row('Bedanken en bijsturen', 'Q4', 'Iedereen', 'Huis-aan-huiskrant', 'Wendela'),
  ),
];
