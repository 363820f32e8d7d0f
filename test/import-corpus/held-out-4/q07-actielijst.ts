import { sheetRowsOf } from '../held-out-3/grid.ts';
import type { Sheet } from '../make/spreadsheet.ts';

const SPRING = `
ACTIELIJST VERHUIZING JEUGDGEZONDHEID | | | | | |
Gemeenten Kromwoude en Zevenhuizerdijk, versie 3 (9 februari 2027) | | | | | |
Opdrachtgever: Rixt Galema

Datum | Wat | Voor wie | Hoe | Trekker | Hoe staat het ervoor | Te doen
d:2027-02-15 | Ouders weten waar het consultatiebureau heen gaat | ouders met kinderen tot 4 jaar | brief | Tess | verstuurd |
d:2027-02-22 | Verloskundigen bijpraten | verloskundigen | telefoontje | Mirjam + Tess | gedaan |
wk 9 | Bordjes bij de oude ingang | ouders met kinderen tot 4 jaar | bord | Huisvesting | besteld | tekst aanleveren; ophangen
begin maart | Kinderopvang krijgt poster | kinderopvang | poster | Tess | bij de drukker |
d:2027-03-08 | Eerste spreekuur op de nieuwe plek | ouders met kinderen tot 4 jaar | | Mirjam | |
 | Taart voor de eerste baby | pers | fotomoment | Tess | nog bellen | taart bestellen; fotograaf vragen
21-4-2027 | Open huis | buurtbewoners | bijeenkomst | Mirjam, Tess, Huisvesting | moet nog |
mei/juni | Rondgang langs scholen | scholen | bezoek | jeugdverpleegkundigen | moet nog |
`;
const AUTUMN = `
Najaar 2027 (voorlopig)

Wat | Wanneer | Trekker | Voor wie
Enquête onder ouders | d:2027-09-13 | Tess | ouders met kinderen tot 4 jaar
Uitkomsten terugkoppelen | eind oktober | Tess, Mirjam | ouders met kinderen tot 4 jaar
Presentatie in de raad | nog niet bekend | Rixt | gemeenteraden
`;
const COUNCIL = `
Vergaderingen van de raden, alleen ter informatie

Datum | Gemeente | Vergadering | Zaal
d:2027-02-18 | Kromwoude | commissie Samenleving | raadzaal
d:2027-03-11 | Zevenhuizerdijk | gemeenteraad | De Hoeve
d:2027-04-15 | Kromwoude | gemeenteraad | raadzaal
`;
const HOURS = `
Uren

Naam | Uren per week | Van | Tot
Tess (communicatie) | 10 uur | d:2027-02-01 | d:2027-06-30
Mirjam (projectleider) | 4 uur | d:2027-02-01 | d:2027-12-31
`;

export const actielijstSheets: readonly Sheet[] = [
  { name: 'Voorjaar', rows: sheetRowsOf(SPRING), merges: ['A1:G1', 'A2:G2', 'A10:A11'] },
  { name: 'Najaar', rows: sheetRowsOf(AUTUMN) },
  { name: 'Raadsvergaderingen', rows: sheetRowsOf(COUNCIL) },
  { name: 'Uren', rows: sheetRowsOf(HOURS) },
];
