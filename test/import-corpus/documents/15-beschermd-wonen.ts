import { cell, h, head, p, row, subtitle, table, title, ul } from '../make/block.ts';

// A landscape table with two header rows: 'Boodschap' over 'doelgroep' and 'kanaal', 'Uitvoering' over 'wie' and 'status'. Soft hyphens and hard spaces.
export const beschermdWonenBlocks = [
  title('Communicatieplan doordecentralisatie beschermd wonen'),
  subtitle('Centrumgemeente Wolddorp en regio’s'),
  p('Datum document: 15\u00a0juni\u00a02023 | Kenmerk: Z23-00451 | Behandeld door: Esra Timmermans'),
  p('Looptijd: juli 2023 tot en met juni 2024'),
  h(1, 'Samenvatting'),
  p('Beschermd wonen wordt stapsgewijs een taak van alle gemeenten. Dit plan gaat over de communicatie in het eerste jaar. Drie dingen staan centraal: rust voor bewoners, duidelijkheid voor aanbieders en draagvlak bij buren.'),
  h(1, 'Principes'),
  ul('Niets over ons zonder ons: ervarings\u00addeskundigen lezen mee.', 'Klein en persoonlijk gaat voor groot en massaal.', 'Geen nieuws is ook nieuws.'),
  h(1, 'Strategie per ring'),
  p('Meebeslissers zijn de portefeuillehouders. Meewerkers zijn de aanbieders en de toegangsteams. Meedenkers zijn cliëntenraden en ervaringsdeskundigen. Meeweters zijn buren, raden en pers.'),
  h(1, 'Kernboodschap en toon'),
  p('Een gewoon huis in een gewone straat, met hulp die blijft zolang het nodig is.'),
  p('Toon: rustig, feitelijk, geen jargon.'),
  h(1, 'Communicatiekalender'),
  table(
    head(cell('Planning', { columns: 2 }), cell('Bereik', { columns: 2 }), cell('Uitvoering', { columns: 3 })),
    head('wanneer', 'activiteit', 'doelgroep', 'kanaal', 'wie', 'akkoord', 'status'),
    row('begin juli', 'Bericht over de start', 'Bewoners en hun begeleiders', 'Brief\u00a0+ gesprek', 'Esra', 'directeur', 'gereed'),
    row('13\u00a0juli', 'Startbijeenkomst', 'Aanbieders; toegangsteams', '- Bijeenkomst\n- Filmpje', 'Programmateam', '', 'gereed'),
    row('na de zomer', 'Buurtaanpak testen in twee straten', 'Buren', 'Keukentafel\u00adgesprek', 'Wijkregisseur, Esra', 'wethouder', 'nog te starten'),
    row('2e week okt.', 'Cliëntenraden bijpraten', 'Cliëntenraden en ervaringsdeskundigen', 'Themaochtend', 'Projectleider', '', 'nog te starten'),
    row('10 of 17 nov', 'Regionale raadsavond', 'Raadsleden', 'Avond in theater', 'Esra / griffie', 'portefeuillehouders', ''),
    row('Dec. - jan.', 'Vragen ophalen bij toegangsteams', 'toegangsteams', 'Belronde', 'Esra', '', ''),
    row('1 april 2024', 'Nieuwe werkwijze van kracht', 'Aanbieders, toegangsteams', 'Nieuwsbrief', 'Programmateam', 'directeur', ''),
    row('zie boven', 'Persmoment bij nieuwe werkwijze', 'Pers', 'Persbericht', 'Esra', 'wethouder', ''),
    row('Q2 2024', 'Tevredenheidsmeting', 'Bewoners en hun begeleiders', 'Enquête', 'Bureau (nnb)', '', '')),
  h(1, 'Akkoordlijn'),
  table(head('Soort uiting', 'Wie geeft akkoord', 'Termijn'), row('Persbericht', 'wethouder', '1 werkdag'), row('Brief aan bewoners', 'directeur', '3 werkdagen')),
];
