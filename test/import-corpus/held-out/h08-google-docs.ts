import { h, head, p, row, subtitle, table, title, ul } from '../make/block.ts';

// Saved from Google Docs as a web page. Under the name of each audience stands a small table in which the means comes first.
export const googleDocsBlocks = [
  title('Communicatieplan gezonde schoolpleinen'),
  subtitle('Concept 0.4, 3 september 2023, door Lotte en Aziz'),
  h(1, 'Aanleiding'),
  p('Zes scholen in Duinmeer krijgen een groen schoolplein. De gemeente betaalt mee en wil dat meer scholen volgen.'),
  h(1, 'Kernboodschap'),
  p('Buiten leer je het meest.'),
  h(1, 'Doelgroepen en middelen'),
  h(2, 'Doelgroep: leerlingen'),
  table(
    head('Middel', 'Moment', 'Toelichting', 'Door'),
    row('Ontwerpwedstrijd', 'oktober 2023', 'Ieder kind tekent een plein', 'Lotte'),
    row('Plantdag', '29 november', 'Met de boswachter', 'Aziz'),
  ),
  h(2, 'Doelgroep: ouders'),
  table(
    head('Middel', 'Moment', 'Toelichting', 'Door'),
    row('Bericht in de schoolapp', 'week 40', 'Oproep om te helpen', 'Lotte'),
    row('Inloopochtend', 'eind november', 'Koffie op het plein', 'Directeuren'),
  ),
  h(2, 'Doelgroep: schoolbesturen'),
  table(
    head('Middel', 'Moment', 'Toelichting', 'Door'),
    row('Brief van de wethouder', '16-10-2023', 'Uitnodiging om mee te doen', 'Aziz'),
    row('Excursie', 'maart 2024', 'Langs drie pleinen', 'Aziz'),
  ),
  h(1, 'Hoe weten we of het werkt'),
  ul('In juni 2024 vragen we scholen hoe vaak het plein gebruikt wordt.'),
];
