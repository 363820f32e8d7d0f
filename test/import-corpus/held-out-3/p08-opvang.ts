import { type Block, br, h, p, ul } from '../make/block.ts';
import { grid } from './grid.ts';
import { aboutMeans, questions, surroundings } from './more-prose.ts';
import { closing, lookingBack, politics, principles, risks, teamwork } from './prose.ts';
import { textBox } from './text-box.ts';

const subject = { place: 'Stadskerk', topic: 'de opvang van daklozen', people: 'buurtbewoners en cliënten' };
export const opvangFootnotes = ['Alleen als de vergunning binnen is.', 'Let op: herfstvakantie regio Noord.'];

// The date stands only in the first row of its group, in the middle of the table a line says which month it is, and months follow in running text.
export const opvangBlocks: Block[] = [
  p('**Communicatieplan nieuwe opvang Kanaalstraat**'),
  p('Stadskerk, versie 3, 21-08-2025 (auteur: P. de Wit)'),
  p('Periode: september 2025 tot en met juni 2026'),
  h(1, 'Waarover gaat het?'),
  p(
    'De nachtopvang aan de Haven is verouderd. Het college heeft besloten om in het oude belastingkantoor aan de Kanaalstraat een nieuwe opvang te openen met 40 plekken en eigen kamers. De buurt is er niet blij mee. Op 10 juni 2025 waren er 220 mensen op de informatieavond.',
  ),
  ...politics(subject),
  ...surroundings(subject),
  ...lookingBack(subject),
  h(1, 'Wat willen we met communicatie'),
  p('Dat de buurt tevreden is, zou te veel gevraagd zijn. Wel willen we:'),
  ul(
    'dat omwonenden weten waar zij dag en nacht terechtkunnen met klachten',
    'dat omwonenden zich gehoord voelen',
    'dat cliënten zonder zorgen verhuizen',
    'dat de raad tijdig over de voortgang is geïnformeerd',
  ),
  h(1, 'Met wie'),
  grid(`
Ring | Wie | Inzet
meebeslissen | college, raad | besluit
meedenken | klankbordgroep buurt | elke maand een avond
meeweten | omwonenden, ondernemers Kanaalstraat | bericht
meewerken | De Ark (opvangorganisatie), politie | overleg
`),
  textBox('Iedereen verdient een veilig bed. En iedereen verdient een veilige straat. Daar zorgen we samen voor.'),
  h(1, 'Spelregels'),
  ...principles(subject),
  h(1, 'Wat doen we wanneer'),
  p('St. = stand: g = gereed, l = loopt, o = open. Waar geen dag staat geldt de dag erboven.'),
  grid(`
Nr | Dag | Actie | Uitv. | Richting | Vorm | St.
1 | 1 sept | Brief over planning bouw | Paul | omwonenden | brief | g
2 |  | Zelfde tekst op website | web | iedereen | website | g
3 | do 4/9 | Klankbordgroep 1 | Anneke | klankbordgroep | avond | g
4 | wk 37 | Bezoek aan winkeliers | wijkmanager | ondernemers Kanaalstraat | gesprek | g
5 | half sept. | Gesprekken met cliënten | De Ark | cliënten | gesprek | l
6 | eind september | Bouwbord | aannemer | omwonenden | bord | l
OKTOBER | < | < | < | < | < | <
7 | di 7/10 | Klankbordgroep 2 | Anneke | klankbordgroep | avond | o
8 | 9 okt. | Wijkkrant | Paul | omwonenden | wijkkrant | o
9 |  | Persgesprek{{fn:1}} | Bas | pers | gesprek | o
10 | 14-16 oktober | Spreekuur in bouwkeet{{fn:2}} | wijkmanager | omwonenden | spreekuur | o
11 | wk 43/44 | Bericht “zo wordt het gebouw” | Paul | omwonenden ¶ ondernemers Kanaalstraat | wijkkrant ¶ website | o
11a | eind okt. | Raadsbrief | Paul | raad | brief | o
NOVEMBER / DECEMBER | < | < | < | < | < | <
12 | begin nov | Bouwappje | aannemer | omwonenden | app | o
13 | ma 17/11 | Klankbordgroep 3 | Anneke | klankbordgroep | avond | o
14 | 20 nov, 27 nov en 4 dec | Rondleiding belastingkantoor | De Ark | omwonenden | rondleiding | o
15 | medio dec. | Kerstattentie buren | Paul | omwonenden | attentie | o
`),
  br,
  grid(`
Nr | Dag | Actie | Uitv. | Richting | Vorm | St.
16 | 8 jan. | Nieuwjaarskoffie | wijkmanager | omwonenden; ondernemers Kanaalstraat | bijeenkomst | o
17 | di 13/1 | Klankbordgroep 4 | Anneke | klankbordgroep | avond | o
18 |  | Terugkoppeling op site | web | iedereen | website | o
19 | jan-feb | Huisbezoeken direct aangrenzende panden | wijkmanager | omwonenden | huisbezoek | o
20 | wk 7 | Infokaart met klachtennummer | Paul | omwonenden | kaart | o
20a | vr 20-2 | Avond voor ondernemers | Anneke ¶ wijkmanager | ondernemers Kanaalstraat | avond | o
21 | uiterlijk 1 mrt | Beheerplan online | De Ark | iedereen | website | o
22 | 18 maart | Stil: verkiezingen, geen uitingen |  |  |  |
23 | eind mrt | Klankbordgroep 5 | Anneke | klankbordgroep | avond | o
24 | Pm | Wethouder op de koffie | Bas | omwonenden | bezoek | o
25 |  |  |  |  |  |
26 |  |  |  |  |  |
`),
  h(2, 'April tot en met juni'),
  p('**Begin april** Opleveringsbericht aan omwonenden en ondernemers (Paul).'),
  p('**11 en 12 april** Open dagen voor de buurt, met De Ark en de politie.'),
  p('**wk 17** Verhuisgids voor cliënten, in drie talen (De Ark).'),
  p('**ma 4 mei** Eerste bewoners trekken in. Geen pers!'),
  p('**ma 11/5** Klankbordgroep 6 (Anneke)'),
  p('**2e helft mei** Belronde langs direct aangrenzende panden (wijkmanager)'),
  p('**eind mei/begin juni** Artikel in de wijkkrant (Paul)'),
  p('**do 4/6** Gastles op de basisschool aan de Kanaalstraat (De Ark)'),
  p('**juni** Buurtbarbecue (De Ark)'),
  p('**30 juni** Raadsbrief over de eerste weken (Paul)'),
  h(1, 'Vaste kanalen'),
  grid(`
Kanaal | Ritme | Eigenaar
Bouwapp | wekelijks | aannemer
Wijkkrant | 4x per jaar | Paul
Klachtennummer | 24/7 | De Ark
`),
  h(1, 'Vergaderdata kernteam'),
  grid(`
Datum | Tijd | Waar
2 september | 13.00 | stadhuis
30 september | 13.00 | stadhuis
28 oktober | 13.00 | De Ark
25 november | 13.00 | stadhuis
`),
  h(1, 'Organisatie'),
  ...teamwork(subject),
  ...aboutMeans(subject),
  h(1, 'Geld'),
  p('Dekking komt uit het projectbudget. Raming: wijkkrant 2.000 euro, bijeenkomsten € 3.500, infokaart € 850.'),
  h(1, 'Risico’s'),
  ...risks(subject),
  h(1, 'Evaluatie'),
  ...closing(subject),
  ...questions(subject),
];
