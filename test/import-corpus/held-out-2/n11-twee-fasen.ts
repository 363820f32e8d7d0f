import { cell, h, head, p, row, table, title, ul } from '../make/block.ts';

// The phase is a merged cell at the left that runs on over the rows; a second table has the phases themselves.
export const tweeFasenBlocks = [
  title('Communicatieplan Een thuis voor iedereen'),
  p('Beschermd wonen in de wijk Zonnehof, gemeente Hoogwierde. Periode: september 2026 – maart 2027.'),
  h(1, 'Achtergrond'),
  p('In Zonnehof komen acht woningen voor mensen die uit een beschermde woonvorm komen. Omwonenden zijn bezorgd.'),
  h(1, 'Doelstellingen'),
  ul('Omwonenden kennen het vaste aanspreekpunt.', 'Omwonenden voelen zich serieus genomen.'),
  h(1, 'Fasering'),
  table(
    head('Fase', 'Periode', 'Accent', 'Mijlpaal'),
    row('Voorbereiden', 'september t/m november 2026', 'Luisteren naar de buurt', 'Besluit van het college'),
    row('Landen', 'december 2026 t/m maart 2027', 'Kennismaken', 'Alle woningen bewoond'),
  ),
  h(1, 'Communicatiekalender'),
  table(
    head('Fase', 'Datum', 'Wat', 'Voor wie', 'Door wie'),
    row(cell('Voorbereiden', { rows: 3 }), '15 sep', 'Huis-aan-huisgesprekken', 'Direct omwonenden', 'Wijkregisseur'),
    row('6/7 okt', 'Inloopdagen', 'Omwonenden', 'Wijkregisseur, corporatie'),
    row('24 nov', 'Collegebesluit', '', ''),
    row(cell('Landen', { rows: 3 }), '1e week van december', 'Brief met uitkomst', 'Omwonenden', 'Wethouder'),
    row('rond 20 januari', 'Koffie met de nieuwe buren', 'Omwonenden en bewoners', 'Zorgaanbieder'),
    row('Q1 2027', 'Nieuwsbericht', 'Inwoners Hoogwierde', 'Communicatie'),
  ),
];
