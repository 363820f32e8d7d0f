import { h, p, row, table, title, ul } from '../make/block.ts';

// The table has no header: a reader sees from the cells what the columns are.
export const zonderKopBlocks = [
  title('Communicatie rond de fusie van de basisscholen'),
  p('Voor: werkgroep fusie Hallebroek'),
  p('Van: Fatma Yilmazer, communicatie'),
  p('Datum: 6 januari 2025'),
  h(2, 'Doelgroepen'),
  ul('ouders', 'leerkrachten', 'kinderen', 'buurt'),
  h(2, 'Boodschap'),
  p('Twee scholen worden één, op een plek met meer ruimte om te spelen.'),
  h(2, 'Planning'),
  table(
    row('13 jan', 'Brief over het besluit', 'ouders', 'Fatma'),
    row('14 jan', 'Teamoverleg', 'leerkrachten', 'directie'),
    row('wk 5', 'Ouderavond met koffie', 'ouders', 'directie'),
    row('begin maart', 'Naam van de school kiezen', 'kinderen', 'leerlingenraad'),
    row('22 april', 'Bord bij de bouwplaats', 'buurt', 'gemeente'),
    row('voor de zomervakantie', 'Afscheidsfeest', 'kinderen', 'ouderraad'),
  ),
];
