import { h, head, p, row, table, title } from '../make/block.ts';

// Means and tasks as bullets in the cell, several people per row, a status in words; a matrix of crosses stands before it.
export const wachtlijstBlocks = [
  title('Communicatieplan aanpak wachtlijsten jeugd-ggz'),
  p('Regio De Vlinderstreek'),
  p('Concept 4 – 15 maart 2027'),
  h(1, 'Probleemschets'),
  p('Kinderen wachten gemiddeld negentien weken op een behandeling. De regio zet een wachttijdcoach in.'),
  h(1, 'Middelenmatrix'),
  table(
    head('', 'Nieuwsbrief', 'Bijeenkomst', 'Website'),
    row('Ouders', '', 'x', 'x'),
    row('Huisartsen', 'x', 'x', ''),
    row('Scholen', 'x', '', 'x'),
  ),
  h(1, 'Uitvoering'),
  table(
    head('Periode (wanneer?)', 'Wat', 'Doelgroep (wie?)', 'Middelen (hoe?)', 'Taken', 'Stand van zaken'),
    row(
      'Verspreiding: 22 maart',
      'Aankondiging wachttijdcoach',
      '- Huisartsen\n- Jeugdartsen',
      '- Mail\n- Bericht in het zorgportaal',
      '- Tekst door Lotte\n- Akkoord door Karim\n- Verzending door secretariaat',
      'Klaar, 22-3 verstuurd.',
    ),
    row(
      'wk 15',
      'Ouderavond',
      'Ouders',
      'Bijeenkomst (evt. digitaal)',
      '- Zaal boeken: Lotte\n- Spreker zoeken: Karim',
      'Uitgesteld naar wk 17?',
    ),
    row(
      'half mei',
      'Ervaringsverhaal',
      'Ouders, jongeren',
      '- Website\n- Instagram',
      '- Interview door Lotte',
      'Loopt',
    ),
    row('juni/juli', 'Stand van zaken', 'Gemeenteraden', 'Raadsinformatiebrief', '', 'Moet nog starten'),
  ),
  h(1, 'Ureninzet'),
  table(head('Wie', 'Uren per week'), row('Lotte (adviseur)', '6'), row('Karim (projectleider)', '2')),
];
