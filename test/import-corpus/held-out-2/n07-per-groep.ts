import { h, head, p, row, table, title } from '../make/block.ts';

// Each audience has its own little table; the audience stands only in the heading, the columns differ.
export const perGroepBlocks = [
  title('Deelplan communicatie sluiting dagbesteding ’t Erf'),
  p('Gemeente Molenhoek, 1 juni 2026. Contactpersoon: Wies Abbink'),
  h(1, 'Situatie'),
  p('Dagbesteding ’t Erf sluit op 31 december 2026. Er zijn 46 deelnemers, van wie 30 via de gemeente.'),
  h(1, 'Uitgangspunt'),
  p('Wie het meest geraakt wordt, hoort het als eerste.'),
  h(1, 'Communicatie per doelgroep'),
  h(2, 'Deelnemers'),
  table(
    head('Wanneer', 'Activiteit', 'Wie'),
    row('9 juni', 'Gesprek aan de keukentafel', 'Begeleiders'),
    row('begin september', 'Kijken op een nieuwe plek', 'Begeleiders'),
    row('18 december', 'Afscheidsfeest', 'Wies'),
  ),
  h(2, 'Familie en mantelzorgers'),
  table(
    head('Datum', 'Activiteit', 'Middel'),
    row('10 juni', 'Uitleg over de sluiting', 'Brief'),
    row('ma 29 juni', 'Vragenavond', 'Bijeenkomst'),
  ),
  h(2, 'Vervoerders'),
  table(head('Moment', 'Activiteit'), row('najaar 2026', 'Nieuwe ritten afspreken'), row('n.t.b.', 'Proefritten')),
];
