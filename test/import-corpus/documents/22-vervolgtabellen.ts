import { br, h, head, p, row, subtitle, table, title, ul } from '../make/block.ts';

// The header is repeated on every page, an own number stands in front, publication and deadline each have a date column.
const header = head('Nr', 'Publicatie', 'Deadline tekst', 'Onderwerp', 'Kanaal', 'Bestemd voor', 'Redactie', 'Stavaza');
export const vervolgtabellenBlocks = [
  title('Contentkalender Participatiewet in Balans'),
  subtitle('Werkplein Zandkust (Duinrode, Helmgras en Strandwijk)'),
  p('Stand per 6 januari 2025'),
  h(1, 'Toelichting'),
  p(
    'Deze kalender hoort bij het communicatieplan van november 2024. Hij loopt van januari tot en met december 2025. Teksten liggen op de deadline bij de eindredactie.',
  ),
  h(1, 'Kalender'),
  table(
    header,
    row('1', '13-1', '6-1', 'Wat gaat er veranderen?', 'Nieuwsbrief', 'Klantmanagers', 'Pleun', 'verzonden'),
    row(
      '2',
      '27-01-2025',
      '20-01',
      'Bijverdienregels uitgelegd',
      'Website, folder',
      'Inwoners met een uitkering',
      'Pleun, Arjan',
      'concept gereed',
    ),
    row('3', '10-2', '3-2', 'Interview wethouders', 'Huis-aan-huisblad', 'Inwoners', 'Arjan', 'ingepland'),
  ),
  br,
  p('Vervolg kalender'),
  table(
    header,
    row('4', 'begin mrt', '', 'Kaart met drie tips', 'Balie', 'Inwoners met een uitkering', 'Pleun', ''),
    row('5', 'april', '15-3', 'Werkgeversontbijt', 'Bijeenkomst', 'Werkgevers', 'Team Werkgevers', ''),
    row('6', '2x per jaar', '', 'Cijfers voor de raden', 'Raadsbrief', 'Raden', 'Arjan', ''),
  ),
  br,
  p('Vervolg kalender'),
  table(
    header,
    row('7', 'H2', '', 'Serie portretten', 'Instagram', 'Inwoners', 'Stagiair', ''),
    row(
      '8',
      '1 dec',
      '17-11',
      'Wat verandert er op 1 januari?',
      'Brief; website',
      'Inwoners met een uitkering',
      'Pleun',
      '',
    ),
  ),
  h(1, 'Redactie'),
  ul('Pleun Hagenaar: eindredactie', 'Arjan Wit: interviews en cijfers'),
];
