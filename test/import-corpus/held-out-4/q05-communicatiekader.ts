import { type Block, br, h, p, subtitle, title, ul } from '../make/block.ts';
import { grid } from '../held-out-3/grid.ts';
import { textBox } from '../held-out-3/text-box.ts';
import { pagesBefore } from './word-pieces.ts';

export const kaderBlocks: readonly Block[] = [
  title('Zo praten wij met Wilgenrade'),
  subtitle('Communicatiekader sociaal domein gemeente Wilgenrade 2027–2030'),
  p('Datum: 18 februari 2027 | Status: concept voor de directie | Versie: 0.7'),
  h(1, 'Documenthistorie'),
  grid(`
**Datum** | **Versie** | **Wie** | **Actie**
11-01-2027 | 0.1 | Hidde Roosma | Eerste opzet gemaakt
25-01-2027 | 0.4 | Hidde Roosma, Puck Anema | Reacties van de wijkteams verwerkt
18-02-2027 | 0.7 | Puck Anema | Ingekort, klaar voor de directie
`),
  h(1, 'Waarom een kader'),
  p(
    'Wij schrijven jaarlijks ruim negentigduizend brieven aan inwoners die hulp of een uitkering krijgen. In 2026 lieten wij er driehonderd lezen door het inwonerspanel. Vier van de tien brieven waren volgens het panel onduidelijk, en bij één op de zes wist de lezer na afloop niet wat hij moest doen. In dit kader staat daarom hoe wij voortaan communiceren. Het is uitdrukkelijk geen planning: elk project maakt zijn eigen kalender.',
  ),
  textBox('Wij zeggen wat we weten, wat we nog niet weten en wanneer we erop terugkomen.'),
  h(1, 'Vier uitgangspunten'),
  ul(
    'Eerst de mens, dan de regel. Een brief begint met wat er voor de lezer verandert.',
    'Eén afzender. Ook als drie afdelingen eraan werken krijgt de inwoner één brief.',
    'Eerst binnen, dan buiten. Het klantcontactcentrum weet het een dag eerder.',
    'Testen hoort erbij. Elke brief aan meer dan vijfhonderd mensen gaat langs het panel.',
  ),
  h(1, 'Toon'),
  p('Vriendelijk, direct en zonder vaktaal. Wij zeggen “u” in brieven en “je” op sociale media.'),
  pagesBefore('portrait'),
  h(1, 'Route naar vaststelling'),
  grid(`
**Wanneer** | **Gremium** | **Wat doen zij** | **Wie brengt het in**
2 maart 2027 | Directieteam | Bespreken | Puck
23 maart 2027 | College | Besluiten | Wethouder Terpstra
half april 2027 | Raadscommissie Samenleving | Kennisnemen | Griffie
wk 18 | Gemeenteraad | Hamerstuk | Griffie
`),
  h(1, 'Wie neemt de telefoon op'),
  p('Het piket voor persvragen in de avond en het weekend rouleert.'),
  grid(`
**Week** | **Dienst** | **Achterwacht**
wk 9 | Hidde | Puck
wk 10 | Samir | Hidde
wk 11 | Puck | Samir
wk 12 | Hidde | Puck
`),
  br,
  h(1, 'Contactpersonen'),
  grid(`
**Naam** | **Doelgroep** | **Kanaal** | **Sinds**
Hidde Roosma | Inwoners met een uitkering | brieven | 1 mei 2025
Samir Oudkerk | Jongeren | Instagram | 15 januari 2026
Puck Anema | Verwijzers | nieuwsbrief | najaar 2024
`),
  h(1, 'Wat kost het'),
  p('Het budget voor het inwonerspanel is verdeeld over de maanden waarin het bij elkaar komt.'),
  grid(`
**Maand** | **Vergoedingen** | **Zaalhuur** | **Totaal**
maart | € 750 | € 120 | € 870
juni | € 750 | € 120 | € 870
september | € 750 | € 120 | € 870
december | € 900 | € 240 | € 1.140
`),
  h(1, 'Hoe lang bewaren we wat'),
  grid(`
**Soort** | **Bewaren tot** | **Waar**
Persberichten | 10 jaar na verschijnen | zaaksysteem
Filmpjes met inwoners | 1 januari 2030, daarna opnieuw toestemming vragen | mediabank
`),
];
