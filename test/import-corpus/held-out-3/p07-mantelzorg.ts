import { type Block, br, h, p, title, ul } from '../make/block.ts';
import { grid } from './grid.ts';
import { aboutMeans, questions, surroundings } from './more-prose.ts';
import { closing, lookingBack, politics, risks, teamwork } from './prose.ts';

const subject = { place: 'Terwolde-Noord', topic: 'steun aan mantelzorgers', people: 'mantelzorgers' };

// A table per phase, each with columns of its own in an order of its own; check marks, totals and 'z.s.m.'.
export const mantelzorgBlocks: Block[] = [
  title('Communicatieplan “Even adem” – respijtzorg voor mantelzorgers'),
  p('Opdrachtgever\tE. van der Laan'),
  p('Datum\t8 januari 2026'),
  p('Looptijd\tjanuari 2026 – december 2026'),
  p('Status\tdefinitief concept'),
  h(1, 'Samenvatting'),
  p(
    'Dit plan gaat over de vraag hoe we mantelzorgers in Terwolde-Noord laten weten dat zij er een dag, een weekend of een week tussenuit kunnen. Er is genoeg aanbod maar bijna niemand maakt er gebruik van. In drie fasen (voorbereiden, lanceren, volhouden) maken we “Even adem” bekend.',
  ),
  h(1, 'Achtergrond'),
  ...politics(subject),
  ...surroundings(subject),
  ...lookingBack(subject),
  h(1, 'Doelen en doelgroepen'),
  p('De communicatie heeft drie doelen.'),
  ul(
    'Kennis: drie van de vijf mantelzorgers hebben in december 2026 van Even adem gehoord.',
    'Houding: mantelzorgers vinden het normaal om de zorg af en toe uit handen te geven.',
    'Gedrag: 150 mantelzorgers vragen in 2026 een respijtdag aan.',
  ),
  p(
    'Doelgroepen zijn: mantelzorgers (primair), jonge mantelzorgers, werkgevers, huisartsen en praktijkondersteuners, casemanagers dementie. Intern: Wmo-consulenten en het KCC.',
  ),
  h(1, 'Kernboodschap'),
  p('Zorgen voor een ander houd je beter vol als je af en toe even adem hebt. Dat regelen we samen met jou.'),
  h(1, 'Fasering'),
  grid(`
Fase | Periode | Accent | Mijlpaal
Voorbereiden | januari - maart | intern en partners | alle consulenten getraind
Lanceren | april t/m juni | mantelzorgers | start campagne 16 april
Volhouden | juli-december | herhalen en verhalen | 150 aanvragen
`),
  h(1, 'Planning per fase'),
  p('**Fase 1 Voorbereiden (jan – mrt)**'),
  grid(`
✓ | Actie | Moment | Door | T.b.v.
✓ | Aanbod in kaart brengen met partners | wk 3 | Marga | Projectgroep
✓ | Naam en beeld testen | 19 en 20 jan | bureau Haver | Mantelzorgers
✓ | Presentatie teamoverleg | ma 2-2 | Marga | Wmo-consulenten
✓ | Belscript | begin febr. | Jeroen | KCC
 | Gesprekskaart drukken | z.s.m. | Jeroen | Wmo-consulenten
 | Training “het gesprek over adempauze” | 3 maart (groep 1) | Odion | Wmo-consulenten
 | Training “het gesprek over adempauze”, tweede groep | di 10 mrt | Odion | Wmo-consulenten
 | Partnerontbijt | medio mrt | Marga | Huisartsen en praktijkondersteuners; Casemanagers dementie
 |  |  |  |
 | Mail aan huisartsen | laatste week van maart | Marga | Huisartsen en praktijkondersteuners
 | Webpagina vullen | uiterlijk 31/3 | webredactie | Alle doelgroepen
 | Collegebericht | na college van 24 maart | Elly | College
Totaal fase 1: 11 acties | < | < | < | <
`),
  br,
  p('**Fase 2 Lanceren (apr – jun)**'),
  grid(`
Moment | T.b.v. | Wat doen we ¶ (en wie) | Hoe
1 april | Wmo-consulenten | Laatste check vragenlijst (Jeroen) | mail
wk 15 | Huisartsen en praktijkondersteuners | Wachtkamerscherm aan (Marga) | scherm
do 16 apr | Mantelzorgers | Lancering in De Hoeksteen (Elly) | bijeenkomst
^ | Pers | Persbericht en foto (Bas) | persbericht
^ | Mantelzorgers | Campagne social start (bureau Haver) | Facebook, Instagram
17/4 t/m 30/4 | Mantelzorgers | Bushokjes (bureau Haver) | poster
eind april | Werkgevers | Mailing ondernemersvereniging (Marga) | mail
mei | Jonge mantelzorgers | Gastlessen ROC (Odion) | gastles
mei | Gemeenteraad | Memo eerste weken (Elly) | memo
2e week mei | Mantelzorgers | Column ervaringsverhaal 1 (Bas) | De Stem
28.05 | Werkgevers | Lunch mantelzorgvriendelijk werken (Marga) | lunch
mei/juni | Mantelzorgers | Standje op de markt (vrijwilligers) | markt
vr 12 juni | Mantelzorgers | Uitje eerste 25 deelnemers (Odion) | uitje
half juni | Mantelzorgers | Column ervaringsverhaal 2 (Bas) | De Stem
eind Q2 | Gemeenteraad | Tussenrapportage (Elly) | RIB
`),
  p('**Fase 3 Volhouden (jul – dec)**'),
  p('Hier nog geen tabel van gemaakt omdat veel afhangt van de cijfers. Vast staat:'),
  ul(
    'juli: vakantiekaart aan alle deelnemers (Jeroen)',
    'zomer – rustig aan, wel de website bijhouden (webredactie)',
    'week 36: hervatten social campagne (bureau Haver)',
    'di 15 sept: terugkomavond consulenten (Odion)',
    'begin oktober: column ervaringsverhaal 3 (Bas)',
    '20 okt: huisartsensymposium, wij hebben een stand (Marga)',
    'di 10 november (Dag van de Mantelzorg): verwenmiddag in De Hoeksteen (Elly)',
    '10/11: extra editie nieuwsbrief (Jeroen)',
    'eind november: peiling onder mantelzorgers (bureau Meetpunt)',
    'uiterlijk 15 december: eindrapport naar de raad (Elly)',
    'december: bedankkaart (Jeroen)',
  ),
  p('En verder doorlopend:'),
  grid(`
Wat | Hoe vaak | Door | Voor wie
Nieuwsbrief Even adem | maandelijks | Jeroen | Mantelzorgers
Berichtje op intranet | om de week | Jeroen | Wmo-consulenten
Overzicht aanvragen | per kwartaal | Marga | College
`),
  h(1, 'Organisatie en overleg'),
  ...teamwork(subject),
  ...aboutMeans(subject),
  grid(`
Wie | Rol | Uren per week
Marga Pol | projectleider | 8
Jeroen Tak | communicatieadviseur | 6
Bas Ruiter | woordvoerder | 1
`),
  h(1, 'Kosten'),
  grid(`
Omschrijving | Raming | Opmerking
Bureau Haver (campagne) | € 11.500 | incl. btw
Drukwerk | € 2.750 |
Bijeenkomsten | € 3.200 | De Hoeksteen rekent geen zaalhuur
Onvoorzien | p.m. |
Totaal | € 17.450 |
`),
  h(1, 'Risico’s'),
  ...risks(subject),
  h(1, 'Evaluatie'),
  ...closing(subject),
  ...questions(subject),
];
