import { row, table, title } from '../make/block.ts';

// A form: everything stands in one table with a label on the left, the calendar as lines inside one cell.
export const formulierBlocks = [
  title('Communicatieaanvraag'),
  table(
    row('Project:', 'Buurtbus Vennekom'),
    row('Aanvrager:', 'Gijs Terlouw, team Mobiliteit'),
    row('Datum aanvraag:', '11 juni 2024'),
    row(
      'Aanleiding:',
      'De buurtbus rijdt vanaf september ook op zaterdag. Er zijn nog te weinig vrijwillige chauffeurs.',
    ),
    row(
      'Doel:',
      '- Inwoners weten dat de bus ook op zaterdag rijdt.\n- Minstens tien mensen melden zich als chauffeur.',
    ),
    row('Doelgroep:', '- Ouderen zonder auto\n- Mensen die net met pensioen zijn\n- Dorpsraden'),
    row('Kernboodschap:', 'De buurtbus rijdt door, als jij meerijdt.'),
    row('Middelen:', 'Flyer, dorpskrant, Facebook'),
    row(
      'Planning:',
      '1 juli: flyer in de bus\n10 juli: stukje in de dorpskrant\naugustus: oproep op Facebook\n7 september: eerste zaterdagrit met de wethouder\nbegin december: bedankbijeenkomst voor chauffeurs',
    ),
    row('Budget:', '€ 750'),
    row('Contactpersoon:', 'Gijs Terlouw, gijs@example.org'),
  ),
];
