import { h, head, p, row, table, title } from '../make/block.ts';

// A schedule of meetings for the whole organisation: dates in every cell, nothing that is communicated.
export const vergaderschemaBlocks = [
  title('Vergaderschema college, commissies en raad 2026'),
  p('Vastgesteld door het presidium op 4 november 2025'),
  h(1, 'Eerste halfjaar'),
  table(
    head('Inleveren stukken', 'College', 'Commissie Ruimte', 'Commissie Samenleving', 'Raad'),
    row('8 januari', '13 januari', '20 januari', '21 januari', '5 februari'),
    row('5 februari', '10 februari', '3 maart', '4 maart', '19 maart'),
    row('12 maart', '17 maart', '7 april', '8 april', '23 april'),
  ),
  h(1, 'Bijzondere vergaderingen'),
  table(
    head('Datum', 'Vergadering', 'Aanvang', 'Locatie', 'Voorzitter'),
    row('di 24 maart', 'Installatie nieuwe raad', '19.30 uur', 'Raadzaal', 'Burgemeester'),
    row('wo 3 juni', 'Beraadslaging kaderbrief', '17.00 uur', 'Raadzaal', 'Burgemeester'),
    row('do 25 juni', 'Vaststellen jaarrekening', '20.00 uur', 'Raadzaal', 'Plv. voorzitter'),
  ),
  p('Reces: 16 februari t/m 20 februari en 6 juli t/m 14 augustus 2026.'),
];
