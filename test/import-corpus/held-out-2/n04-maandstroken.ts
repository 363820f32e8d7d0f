import { h, head, p, row, table, title, ul } from '../make/block.ts';

// A strip of months with crosses in Word; the year stands in the heading above it.
export const maandstrokenBlocks = [
  title('Communicatiestrategie wijkteams Oude Haven'),
  p('Vastgesteld in het MT van 17 november 2026'),
  h(1, 'Context'),
  p(
    'De drie wijkteams gaan op in één stadsteam. Inwoners houden hun eigen contactpersoon, maar de locaties veranderen.',
  ),
  h(1, 'Strategie'),
  ul('Eerst intern, dan extern.', 'We vertellen wat er hetzelfde blijft.', 'Geen beloften over wachttijden.'),
  h(1, 'Kernboodschap'),
  p('Eén team, dichtbij. U houdt uw eigen contactpersoon.'),
  h(1, 'Jaarplanning 2027'),
  table(
    head('Wat', 'Voor wie', 'Jan', 'Feb', 'Mrt', 'Apr', 'Mei', 'Jun'),
    row('Intern nieuwsbericht', 'Medewerkers', 'x', '', 'x', '', 'x', ''),
    row('Open inloop', 'Inwoners', '', '', '', 'x', '', ''),
    row('Verhuisbericht', 'Cliënten', '', 'x', '', '', '', ''),
    row('Raadsbrief', 'Gemeenteraad', '', '', 'x', '', '', 'x'),
  ),
  h(1, 'Wie doet wat'),
  ul('Communicatieadviseur: maakt de planning en bewaakt de boodschap.', 'Teammanager: woordvoerder naar medewerkers.'),
];
