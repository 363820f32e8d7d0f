import { sheetRowsOf } from '../held-out-3/grid.ts';
import type { Sheet } from '../make/spreadsheet.ts';

const YEAR = `
Jaarplanning communicatie Schuldhulp dichtbij
Gemeente Boterdiep – team Bestaanszekerheid
Bijgewerkt op | d:2027-01-11

Middel / actie | Doelgroep | Wie | jan | feb | mrt | apr | mei | jun | jul | aug | sep | okt | nov | dec | Opmerking
Nieuwsbrief Rondkomen | Vrijwilligers | Kars | | | x | | | x | | | x | | | x | altijd op donderdag
Column wethouder in De Dieper | Inwoners | Fenna | x | | | | X | | | | | x | | | 350 woorden
Inloop Geldcafé | Inwoners met geldzorgen | Kars, Budgetmaatjes | | x | | | | | | | | | x | | in de bieb
Lesbrief zakgeld | Basisscholen | Ymke | | | | | | | | | x | | | | 
Bijscholing signaleren | Huisartsen / wijkverpleging | Ymke | | | | x | | | | | | (x) | | | tweede keer alleen bij voldoende animo
Persmoment nieuwe folder | Pers | Fenna | | | | | | 18 | | | | | | | 
Jaarverslag op één A4 | Gemeenteraad | Kars | | x | | | | | | | | | | |

x = gaat door, (x) = onder voorbehoud, een getal is de dag
`;
const AUDIENCES = `
Doelgroepen (afgesproken op de heidag)

Doelgroep | Ring | Wat willen zij weten | Kanalen
Vrijwilligers | meewerken | Waar kan ik naar doorverwijzen? | nieuwsbrief, appgroep
Inwoners met geldzorgen | meeweten | Wie helpt mij zonder oordeel? | Geldcafé, folder
Huisartsen / wijkverpleging | meedenken | Hoe herken ik schulden? | bijscholing
Basisscholen | meewerken | Hebben jullie lesmateriaal? | lesbrief
Gemeenteraad | meebeslissen | Daalt het aantal schulden? | jaarverslag
`;
const MONEY = `
Begroting 2027

Post | Bedrag | Betaald op
Vormgeving nieuwsbrief | =1800 | d:2027-03-30
Zaalhuur en koffie Geldcafé | =640.5 | 
Drukwerk folder | =2210 | d:2027-06-21
Totaal | =4650.5
`;
const PEOPLE = `
Naam | Functie | Mail | Werkt tot
Kars Bolhuis | projectleider | kars.bolhuis@example.org | d:2027-12-31
Fenna Tjaarda | communicatie | fenna.tjaarda@example.org | d:2027-09-01
Ymke de Wolf | preventie | ymke.dewolf@example.org | onbekend
`;

export const jaarplanningSheets: readonly Sheet[] = [
  { name: 'Jaarplanning', rows: sheetRowsOf(YEAR), merges: ['A1:P1', 'A2:P2'] },
  { name: 'Doelgroepen', rows: sheetRowsOf(AUDIENCES), merges: ['A1:D1'] },
  { name: 'Begroting', rows: sheetRowsOf(MONEY) },
  { name: 'Wie is wie', rows: sheetRowsOf(PEOPLE) },
];
