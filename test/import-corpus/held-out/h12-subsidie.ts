import { h, head, p, row, table, title } from '../make/block.ts';

// A budget for a grant: the months are those of payments and reports, not of communication.
export const subsidieBlocks = [
  title('Begroting subsidieaanvraag Ontmoetingstuin Kerkveld'),
  p('Stichting Kerkveld Bloeit, 2 oktober 2024'),
  h(1, 'Kosten'),
  table(
    head('Onderdeel', 'Aantal', 'Bedrag', 'Toelichting'),
    row('Planten en bomen', '140', '€ 6.300,00', 'Offerte van 12 september 2024'),
    row('Bankjes', '8', '€ 3.200,00', ''),
    row('Folder en website', '1', '€ 850,00', 'Drukwerk in maart 2025'),
    row('Onvoorzien', '', '€ 500,00', ''),
    row('Totaal', '', '€ 10.850,00', ''),
  ),
  h(1, 'Betaling'),
  table(
    head('Termijn', 'Datum', 'Bedrag', 'Voorwaarde'),
    row('Voorschot', '1 januari 2025', '€ 5.000,00', 'Na toekenning'),
    row('Tweede termijn', '1 juni 2025', '€ 4.000,00', 'Na aanleg'),
    row('Slot', '31 december 2025', '€ 1.850,00', 'Na goedkeuring van het verslag'),
  ),
  h(1, 'Verantwoording'),
  p('De stichting stuurt uiterlijk 1 februari 2026 een verslag met de rekeningen.'),
];
