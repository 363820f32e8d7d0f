import { type Block, h, p, title, ul } from '../make/block.ts';
import { grid } from '../held-out-3/grid.ts';
import { pagesBefore, type RichCell, richTable } from './word-pieces.ts';

const inside: RichCell = { text: '', fill: '9FC5E8' };
const outside: RichCell = { text: '', fill: 'B6D7A8' };

const before: Block[] = [
  title('Samen inkopen, samen uitleggen'),
  p('Communicatiestrategie regionale inkoop Wmo van de zes gemeenten in Ooievaarsland'),
  p('Looptijd: 1 januari 2028 tot en met 31 december 2028'),
  p('Definitief, vastgesteld door het portefeuillehoudersoverleg op 9 november 2027'),
  h(1, 'Leeswijzer'),
  p(
    'Hoofdstuk 1 vertelt waarom we dit doen, hoofdstuk 2 met wie, hoofdstuk 3 wat we zeggen en hoofdstuk 4 wanneer. Wie alleen wil weten wat er deze maand moet gebeuren, slaat hoofdstuk 4 open.',
  ),
  h(1, '1 Waarom'),
  p(
    'De contracten voor begeleiding en dagbesteding lopen af op 31 december 2028. De zes gemeenten kopen voor het eerst samen in. Aanbieders willen weten of zij mee kunnen doen, raden of zij nog iets te kiezen hebben, en de 2.300 mensen die nu begeleiding krijgen of zij hun begeleider houden. Het antwoord op die laatste vraag weten we pas in het najaar.',
  ),
  p(
    'Onze inzet is dat aanbieders de uitvraag begrijpen en zich op tijd inschrijven. Daarnaast willen wij bereiken dat raadsleden zich gehoord voelen voordat zij besluiten. En tot slot moeten cliënten uiterlijk 1 december weten wie hun begeleider wordt.',
  ),
  h(1, '2 Met wie'),
  h(2, 'Meebeslissen'),
  ul('Portefeuillehouders (zes wethouders): overleg, memo', 'Gemeenteraden: raadsinformatiebrief, themabijeenkomst'),
  h(2, 'Meewerken'),
  ul('Contractmanagers van de gemeenten: werkgroep', 'Consulenten Wmo: teamoverleg, kennisbank'),
  h(2, 'Meedenken'),
  ul('Zorgaanbieders: marktconsultatie, nieuwsbrief', 'Adviesraden: vergadering'),
  h(2, 'Meeweten'),
  ul('Cliënten en hun mantelzorgers: brief, cliëntondersteuner', 'Inwoners: huis-aan-huisblad'),
  h(1, '3 Wat we zeggen'),
  p('In één zin: “Zes gemeenten kopen samen zorg in, zodat u dichtbij huis goede begeleiding houdt.”'),
  p('Kernwaarden: eerlijk, vroeg en in gewone woorden.'),
  pagesBefore('portrait'),
];

const planning: Block[] = [
  h(1, '4 Wanneer'),
  h(2, 'Overzicht eerste halfjaar 2028'),
  p('Blauw is intern, groen is extern.'),
  richTable(
    ['', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun'],
    ['Bijpraatmail programmateam', inside, inside, inside, inside, inside, inside],
    ['Webpagina vullen', '', inside, '', '', '', ''],
    ['Marktconsultatie', '', '', outside, outside, '', ''],
    ['Ronde langs de zes raden', '', '', '', outside, outside, ''],
    ['Publicatie van de uitvraag', '', '', '', '', '', outside],
  ),
  h(2, 'Communicatiekalender vanaf de uitvraag'),
  grid(`
**Nr** | **Wat** | **Doel** | **Voor** | **Middelen** | **Wanneer** | **Afzender** | **Uitvoering**
**Aanbieders** | < | < | < | < | < | < | <
1 | Uitleg bij de uitvraag | Vragen voor zijn | Zorgaanbieders | webinar ¶ nota van inlichtingen | 20 juni 2028 | Inkoopteam | Evi (contractmanager) en Ruben
2 | Herinnering inschrijven | Niemand vergeet de termijn | Zorgaanbieders | nieuwsbrief | eind augustus | Inkoopteam | Ruben
3 | Voorlopige gunning | Iedereen hoort het tegelijk | Zorgaanbieders | brief ¶ telefoontje bij afwijzing | wk 40 of 41 | Portefeuillehouders | Evi
**Raden en colleges** | < | < | < | < | < | < | <
4 | Stand van de inschrijvingen | Vertrouwen houden | Gemeenteraden | raadsinformatiebrief | half september | Colleges | Liesel
5 | Uitkomst gunning | Raad weet het vóór de krant | Gemeenteraden, Adviesraden | memo | na de gunning, nog voor het persbericht | Colleges | Liesel
**Cliënten** | < | < | < | < | < | < | <
6 | Aankondiging | Geen ongerustheid | Cliënten en hun mantelzorgers | brief | begin november | De eigen gemeente | Consulenten
7 | Wie wordt mijn begeleider | Zekerheid | Cliënten en hun mantelzorgers | brief ¶ huisbezoek waar nodig | uiterlijk 1 december | De eigen gemeente | Consulenten, nieuwe aanbieder
8 | Inloopspreekuren | Vragen beantwoorden | Cliënten en hun mantelzorgers | spreekuur in elk gemeentehuis | 4, 11 en 18 december | De eigen gemeente | Cliëntondersteuners
`),
];

export const ooievaarslandBlocks: readonly Block[] = [
  ...before,
  ...planning,
  pagesBefore('landscape'),
  h(1, '5 Stappen op weg naar de contracten'),
  ul(
    'Voorbereiden: januari en februari 2028',
    'Gesprek met de markt: maart tot en met mei 2028',
    'Uitvragen en gunnen: juni t/m oktober 2028',
    'Overdragen aan de uitvoering: november en december 2028',
  ),
  h(1, '6 Wie doet wat'),
  grid(`
**Rol** | **Naam** | **Uren** | **Vanaf**
Regiocommunicatieadviseur | Liesel van der Aa | 16 uur per week | 1 januari 2028
Contentmaker | vacature | 8 uur per week | 1 maart 2028
Lokale communicatieadviseurs | zes collega’s | 2 uur per week | 1 juni 2028
`),
  h(1, '7 Volgen en bijsturen'),
  p('Elk kwartaal peilt het programmateam bij tien aanbieders of zij weten waar zij aan toe zijn.'),
];
