import { h, head, p, row, table, title, ul } from '../make/block.ts';

// Hardly a real date: moments hang on decisions, and the few dates come with a condition.
export const afhankelijkBlocks = [
  title('Communicatieplan herziening Wmo-verordening'),
  p('Gemeente Buitenmade, 21 september 2026'),
  h(1, 'Inleiding'),
  p(
    'De raad stelt naar verwachting in december een nieuwe verordening vast. Het plan loopt mee met de besluitvorming.',
  ),
  h(1, 'Kernboodschap'),
  p('Hulp blijft er voor wie het zonder niet redt.'),
  h(1, 'Communicatiemiddelen'),
  ul('Website', 'Brief', 'Raadsinformatiebrief', 'Cliëntenraad'),
  h(1, 'Planning'),
  table(
    head('Moment', 'Actie', 'Voor', 'Actiehouder'),
    row('zsm', 'Adviesraad om input vragen', 'Adviesraad sociaal domein', 'Beleid'),
    row('2 weken vóór de raadsvergadering', 'Persgesprek', 'Pers', 'Woordvoerder'),
    row('na besluitvorming raad', 'Nieuwsbericht', 'Inwoners', 'Communicatie'),
    row('vóór 15 december', 'Brief aan cliënten', 'Cliënten', 'Beleid, communicatie'),
    row('m.i.v. 1-1-2027', 'Nieuwe teksten op de website', 'Inwoners', 'Webteam'),
    row('doorlopend', 'Vragen van cliënten verzamelen', 'Cliënten', 'KCC'),
    row('eind Q2', 'Terugkoppeling', 'Adviesraad sociaal domein', 'Beleid'),
    row('indien nodig', 'Extra bijeenkomst', 'Cliënten', 'Beleid'),
  ),
];
