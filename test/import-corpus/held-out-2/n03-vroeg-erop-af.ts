import { h, p, title, ul } from '../make/block.ts';

// No table at all: the calendar is a list of bullets under headings with the month and the year.
export const vroegErOpAfBlocks = [
  title('Vroeg erop af: communicatie over geldzorgen'),
  p('Team Schuldhulp gemeente Lindeveen, opgesteld door Bauke Teunis op 2 november 2026'),
  h(1, 'Inleiding'),
  p('Inwoners met een betalingsachterstand melden zich gemiddeld pas na drie jaar. Wij willen dat dat eerder gebeurt.'),
  h(1, 'Doelen'),
  ul(
    'Kennis: inwoners weten dat de gemeente gratis helpt bij geldzorgen.',
    'Gevoel: inwoners schamen zich niet om hulp te vragen.',
    'Gedrag: inwoners bellen bij de eerste achterstand.',
  ),
  h(1, 'Doelgroepen'),
  ul('Inwoners met een betalingsachterstand', 'Jongeren tot 27 jaar', 'Verhuurders en zorgverzekeraars'),
  h(1, 'Toon'),
  p('Warm, zonder oordeel, in gewone taal.'),
  h(1, 'Planning'),
  h(2, 'Januari 2027'),
  ul(
    '11 januari: start van de campagne op Instagram',
    'week 3: brief aan verhuurders (Bauke)',
    'eind januari: posters bij huisartsen, bibliotheek en supermarkten',
  ),
  h(2, 'Februari 2027'),
  ul(
    '2 februari: gastles op het mbo (Nadia)',
    'medio februari: interview met een ervaringsdeskundige in de huis-aan-huiskrant',
  ),
  h(2, 'Maart 2027'),
  ul('22 t/m 26 maart: Week van het geld', 'Doorlopend: spreekuur in de bibliotheek'),
  h(1, 'Evaluatie'),
  p('In mei 2027 tellen we het aantal aanmeldingen en vergelijken we dat met 2026.'),
];
