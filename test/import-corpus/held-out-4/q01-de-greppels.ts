import { type Block, br, h, p, subtitle, title, ul } from '../make/block.ts';
import { grid } from '../held-out-3/grid.ts';
import { textBox } from '../held-out-3/text-box.ts';
import { pagesBefore } from './word-pieces.ts';

export const greppelsFootnotes = [
  'De adressenlijst komt van Belastingen en is van april.',
  'Alleen als de zaal in de buurtkamer vrij is, anders een week later.',
];

const start: Block[] = [
  title('Communicatieplan Wijkaanpak De Greppels'),
  subtitle('Gemeente Oldermeer, programmaperiode september 2027 tot en met juni 2028'),
  p('Opdrachtgever: Wendela Kuipstra, manager Samenleving'),
  p('Opgesteld door: Jikke Ronda (jikke.ronda@example.org)'),
  grid(`
**Versie** | **Datum** | **Auteur** | **Wat is er veranderd**
0.1 | 12 mei 2027 | J. Ronda | Eerste opzet, besproken met Bram
0.2 | 3 juni 2027 | J. Ronda | Opmerkingen wijkteam verwerkt
0.9 | 21 juni 2027 | B. Oostra | Planning erin gezet
1.0 | 1 juli 2027 | J. Ronda | Vastgesteld in de stuurgroep
`),
  h(1, 'Waarom dit plan'),
  p(
    'In De Greppels gaat de komende tijd veel tegelijk op de schop. De riolering in de Sluisstraat is aan vervanging toe, woningcorporatie De Meent isoleert honderdzestig huizen en de buurtkamer verhuist naar het oude badhuis. Bewoners krijgen daar van drie kanten brieven over. Vorig jaar leverde dat bij de kap van de populieren aan de Greppelkade een boze avond op, met als belangrijkste verwijt dat niemand van elkaar wist wat er gezegd was.',
  ),
  p(
    'De stuurgroep heeft op 22 april 2027 gevraagd om één plan voor alle communicatie in de wijk. Dat ligt hier. Het is geen bijbel: de planning wordt elke maand bijgewerkt en wie iets hoort wat handig is om te weten, belt Jikke.',
  ),
  h(1, 'Wat willen we bereiken'),
  p(
    'We hebben drie doelen. Ten eerste willen we dat bewoners van De Greppels weten wat er in hun straat gaat gebeuren en wanneer. Ten tweede willen we dat zij erop vertrouwen dat de gemeente en De Meent naar hen luisteren. Ten derde willen we dat minstens veertig bewoners zich aanmelden als straatcontact. Meer doelen maakt het plan niet beter.',
  ),
  textBox(
    'Onze kernboodschap',
    'De Greppels knapt op, straat voor straat. U weet steeds twee weken van tevoren wat er bij u voor de deur gebeurt, en er is één nummer dat u kunt bellen.',
  ),
  h(1, 'Voor wie'),
  p(
    'Niet iedereen hoeft even veel te weten. We gebruiken de ringen van invloed: meebeslissen, meewerken, meedenken en meeweten.',
  ),
  grid(`
**Doelgroep** | **Wat speelt er** | **Ring en kanalen**
Bewoners Sluisstraat | Zitten het langst in de rommel, veel ouderen | Meedenken ¶ - keukentafelgesprek ¶ - brief ¶ - bewonersapp
Huurders van De Meent | Moeten tijdens de isolatie drie dagen elders koken | Meeweten ¶ - brief ¶ - huurdersblad
Wijkteam De Greppels | Komt bij iedereen achter de voordeur, wordt overal op aangesproken | Meewerken ¶ - werkoverleg ¶ - appgroep
Ondernemers Kadeplein | Vrezen omzet te verliezen in de decembermaand | Meedenken ¶ - ondernemersontbijt
Stuurgroep | Vier mensen, één keer in de zes weken bij elkaar | Meebeslissen ¶ - vergadering ¶ - voortgangsmemo
`),
  pagesBefore('portrait'),
];

const planning: Block[] = [
  h(1, 'Planning'),
  p('Stand van 1 juli. Cursief is nog niet zeker.'),
  h(2, 'September 2027'),
  grid(`
**Wanneer** | **Wat** | **Voor wie** | **Middel** | **Wie** | **Stand van zaken**
do 2 | Aftrap met de projectgroep | Projectgroep | overleg | Jikke | gedaan
wk 36 | Brief over de start van het werk aan de riolering{{fn:1}} | Bewoners Sluisstraat | brief | Jikke, Bram en het wijkteam | is de deur uit
ma 13 | Inloopavond in De Spil ¶ - zaal vastleggen ¶ - hapjes regelen ¶ - tekeningen laten printen | Bewoners Sluisstraat; Ondernemers Kadeplein | bijeenkomst | Bram / Jikke | gereed
eind sept. | Terugblik op de avond | Bewoners Sluisstraat | website, bewonersapp | Noortje | mee bezig
`),
  h(2, 'Oktober 2027'),
  grid(`
1e week | Flyer langs de deuren | Huurders van De Meent | flyer | straatcontacten | nog doen
di 12 okt | Wethouder op bezoek bij de breiclub{{fn:2}} | Bewoners Sluisstraat | bezoek | Bram en Wendela | nog doen
half okt of na de herfstvakantie | //Ontbijt met de winkeliers// | Ondernemers Kadeplein | ondernemersontbijt | Noortje | nog doen
`),
  br,
  h(2, 'November en december 2027'),
  grid(`
.. nov | Nieuwsbrief nummer 1 | Huurders van De Meent ¶ Bewoners Sluisstraat | nieuwsbrief | Jikke | nog doen
zodra de aannemer een planning heeft | Straatborden met de data | Bewoners Sluisstraat | straatbord | Bram | wacht op aannemer
18 nov. | Sinterklaas komt langs de bouwplaats | Bewoners Sluisstraat | evenement | wijkteam | vervalt
13/12 | Kerstkaart aan alle straatcontacten | Straatcontacten | kaart | Noortje | nog doen
`),
  h(2, 'Vanaf januari 2028'),
  grid(`
elke 1e dinsdag | Spreekuur in het badhuis | Bewoners Sluisstraat | spreekuur | wijkteam | nog doen
begin feb | Start isolatie blok 3 en 4 | Huurders van De Meent | brief ¶ sms | De Meent | nog doen
wk 12 | Opening buurtkamer in het oude badhuis | Alle doelgroepen | feest | Wendela, Jikke | nog doen
uiterlijk 1 juni | Enquête onder straatcontacten | Straatcontacten | enquête | Jikke | nog doen
`),
  pagesBefore('landscape'),
];

export const greppelsBlocks: readonly Block[] = [
  ...start,
  ...planning,
  h(1, 'Wie is wie'),
  grid(`
**Naam** | **Rol** | **Bereikbaar** | **Aanwezig vanaf**
Jikke Ronda | Communicatieadviseur | ma, di en do | 1 maart 2027
Bram Oostra | Projectleider riolering | elke dag | 1 januari 2027
Noortje Vaal | Wijkregisseur | di t/m vr | 15 april 2027
`),
  h(1, 'Kosten per maand'),
  grid(`
**Maand** | **Drukwerk** | **Bijeenkomsten** | **Samen**
September | € 900 | € 1.250 | € 2.150
Oktober | € 640 | € 300 | € 940
November | € 410 | - | € 410
December | € 220 | € 150 | € 370
`),
  h(1, 'Hoe weten we of het werkt'),
  ul(
    'In juni 2028 houden we een korte enquête onder tweehonderd bewoners.',
    'Elke zes weken bespreekt de stuurgroep hoeveel mensen het ene nummer hebben gebeld.',
  ),
];
