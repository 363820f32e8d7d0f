import { h, head, p, row, table, title, ul } from '../make/block.ts';

// A plan without a calendar, with four tables full of dates that are something else.
export const beleidsnotaBlocks = [
  title('Communicatievisie Beschermd thuis'),
  p('Regio Bovenwater'),
  table(
    head('Versie', 'Datum', 'Auteur', 'Wijziging'),
    row('0.1', '4 mei 2026', 'L. Akkerman', 'Eerste opzet'),
    row('0.2', '22 mei 2026', 'L. Akkerman', 'Opmerkingen cliëntenraad verwerkt'),
    row('1.0', '11 juni 2026', 'P. Diallo', 'Vastgesteld'),
  ),
  h(1, 'Waarom deze visie'),
  p(
    'Mensen die nu beschermd wonen, gaan vaker in een gewone wijk wonen. Dat vraagt iets van buurten en van corporaties.',
  ),
  h(1, 'Uitgangspunten'),
  ul('We praten met bewoners en niet over hen.', 'We zijn eerlijk over wat er lastig is.'),
  h(1, 'Samenstelling en overleg werkgroep'),
  table(
    head('Overleg', 'Datum', 'Tijd', 'Aanwezig'),
    row('Werkgroep', '9 september 2026', '10.00 - 11.30', 'L. Akkerman, P. Diallo, corporatie'),
    row('Werkgroep', '7 oktober 2026', '10.00 - 11.30', 'L. Akkerman, cliëntenraad'),
    row('Stuurgroep', '28 oktober 2026', '15.00', 'Bestuurders'),
  ),
  h(1, 'Wetgeving in het kort'),
  table(
    head('Jaar', 'Wet of besluit'),
    row('2015', 'Wmo 2015 van kracht'),
    row('2027', 'Woonplaatsbeginsel, naar verwachting'),
  ),
  h(1, 'Middelen en geld'),
  table(
    head('Jaar', 'Post', 'Bedrag'),
    row('2026', 'Advies en tekst', '€ 6.000'),
    row('2027', 'Beeldverhalen', '€ 4.500'),
  ),
  h(1, 'Hoe verder'),
  p('Zodra de regio een besluit heeft genomen, maken de gemeenten ieder een eigen kalender.'),
];
