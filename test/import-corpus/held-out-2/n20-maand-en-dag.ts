import { cell, h, head, p, row, table, title, ul } from '../make/block.ts';

// The month is one merged cell, the day stands in the next column; the year is only in the heading, and turns once.
export const maandEnDagBlocks = [
  title('Campagneplan Praat erover: huiselijk geweld'),
  p('Centrumgemeente Zilverstad, namens acht gemeenten'),
  h(1, 'Opgave'),
  p('Omstanders doen te weinig meldingen. Met de campagne willen we dat omstanders in actie komen.'),
  h(1, 'Campagnedoel'),
  ul('Omstanders bellen bij een vermoeden het advies- en meldpunt.'),
  h(1, 'Boodschap'),
  p('Twijfel je? Praat erover.'),
  h(1, 'Campagnekalender najaar 2027 en voorjaar 2028'),
  table(
    head('Maand', 'Dag', 'Activiteit', 'Middelen', 'Uitvoering'),
    row(cell('November', { rows: 3 }), '1', 'Aftrap op het plein', 'Evenement', 'Projectteam'),
    row('8 t/m 19', 'Posters in bushokjes', 'Abri', 'Reclamebureau'),
    row('25', 'Lichtjesloop', 'Evenement, sociale media', 'Projectteam'),
    row('December', '9', 'Podcast', 'Podcast', 'Reclamebureau'),
    row(cell('Februari', { rows: 2 }), '14', 'Bierviltjes in cafés', 'Bierviltje', 'Projectteam'),
    row('eind', 'Meting onder inwoners', 'Inwonerspanel', 'Onderzoek'),
  ),
];
