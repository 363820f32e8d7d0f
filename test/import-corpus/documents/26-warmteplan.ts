import { cell, head, p, row, table, title, ul } from '../make/block.ts';

/**
 * Chapters that are questions, groups told in long items, a calendar whose moments are words, years with dated lines beside them,
 * named phases with their time in brackets, and a table of roles with a column of moments.
 */
export const warmteplanBlocks = [
  title('Communicatieplan aardgasvrij Lindeveld'),
  p('Opgesteld door bureau Noorderlicht, in opdracht van gemeente Oeverlanden, april 2027'),
  p('**Waarom willen we communiceren?**'),
  p('De gemeenteraad besloot dat Lindeveld als eerste wijk overstapt op warmte uit het kanaal.'),
  p('**Wat willen we communiceren?**'),
  ul('Overstappen doen we samen.', 'Niemand betaalt meer dan nu.'),
  p('**Met wie willen we communiceren?**'),
  p('De boodschap is bedoeld voor wie er woont en werkt. De belangrijkste doelgroepen:'),
  ul(
    'Bewoners van koopwoningen die nog een ketel hebben die binnen vijf jaar aan vervanging toe is en die zelf moeten kiezen wanneer zij overstappen op het warmtenet.',
    'Ambtenaren bij de gemeente die vragen van bewoners beantwoorden aan de balie, aan de telefoon en op straat, en die dus als eersten moeten weten wat er verandert.',
  ),
  p('**Planning**'),
  table(
    head('Wanneer', 'Wat'),
    row(
      '2027',
      '- mei - juli: bewoners vullen de woonscan in.\n- 14 juni - 2 juli: spreekuur in de bibliotheek.\n- 30 september: wijkavond over de keuzes.',
    ),
    row('2028', '- Start aanleg van de leidingen.'),
  ),
  p('**Ontwerpfase (mei – oktober 2027)**'),
  p('De aannemer werkt het net uit.'),
  p('**Aanlegfase (januari 2028 – mei/juni 2028)**'),
  p('De straten gaan om en om open.'),
  p('**Overzicht per groep**'),
  table(
    head('Doelgroep', 'Boodschap', 'Kanaal', 'Moment', 'Verantwoordelijke'),
    row('Bewoners', 'Wat de scan laat zien', 'Keukentafelgesprek', 'Zodra de scan binnen is', 'Wijkcoach'),
    row('Ondernemers', 'Bereikbaarheid van de winkels', 'Brief', 'Kort voor de straat open gaat', 'PM'),
    row('Raad', 'Voortgang', 'Raadsbrief', 'Na elk blok van tien straten', 'PM'),
    row(cell('Totaal drie groepen', { columns: 5 })),
  ),
  p('**Organisatie**'),
  table(
    head('Rol', 'Verantwoordelijkheden', 'Moment'),
    row('Wijkcoach', 'Gesprekken voeren, vragen verzamelen', 'Tijdens het hele traject'),
    row('Projectmanager', 'Planning bewaken', 'Voor elk besluit'),
  ),
];
