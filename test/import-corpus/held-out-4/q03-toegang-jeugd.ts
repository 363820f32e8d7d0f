import { type Block, h, p, ul } from '../make/block.ts';
import { grid } from '../held-out-3/grid.ts';
import { richTable } from './word-pieces.ts';

const before: Block[] = [
  p('**NOTITIE**'),
  p(
    'Aan:\tprojectgroep Toegang Jeugd\vVan:\tMaite Hoorneman (communicatie)\vDatum:\t8 januari 2027\vBetreft:\tcommunicatie nieuwe toegang jeugd, gemeente Hasselbroek',
  ),
  p('Dag allemaal,'),
  p(
    'Vanaf 1 juli doen we de toegang tot jeugdhulp zelf. Het contract met De Schakelaar loopt dan af. Jullie vroegen om een planning op één A4; dat is niet helemaal gelukt. Hieronder eerst kort waar het om draait, daarna de planning. Wat achter een streepje staat moet vooraf gebeuren.',
  ),
  h(1, 'Waar draait het om'),
  p(
    'Voor gezinnen verandert het gezicht aan tafel, niet de hulp die al loopt. Dat moet na het lezen van elke brief duidelijk zijn. Wij zijn geslaagd als geen enkel gezin door ons van zijn hulpverlener hoort dat er iets verandert.',
  ),
  p('Kernboodschap: **Uw kind houdt dezelfde hulp. Alleen wie u belt, dat verandert.**'),
  h(1, 'Met wie praten we'),
  ul(
    'gezinnen die nu hulp krijgen (ongeveer 640)',
    'scholen en huisartsen',
    'medewerkers van De Schakelaar die overkomen',
    'de gemeenteraad',
  ),
];

const planning: Block[] = [
  h(1, 'Planning'),
  grid(`
20 jan | Gesprek met de ouderraad over de eerste brief ¶ - concept rondsturen | gezinnen | gesprek | Maite, Ilvy
begin feb of na carnaval | Koffie met het team van De Schakelaar | medewerkers van De Schakelaar | bijeenkomst | Ilvy ¶ Dorus
 | Vervolgmail met de antwoorden | medewerkers van De Schakelaar | mail | Ilvy
1 maart | Brief 1: er verandert iets ¶ - tekst langs ouderraad ¶ - adressen opvragen bij De Schakelaar ¶ - drukker boeken | gezinnen | brief | Maite
^ | Zelfde dag: bericht op het ouderportaal | gezinnen | ouderportaal | Dorus
wk 11 | Rondje langs de intern begeleiders | scholen | bezoek | Ilvy en twee consulenten
wk 13-14 | Huisartsenlunch | huisartsen | lunch | Dorus
`),
  p('(vervolg op de volgende bladzijde)'),
  grid(`
half april | Raadsinformatiebrief | gemeenteraad | RIB | Dorus
4 mei? | Kennismaking met de nieuwe collega’s, datum prikken met De Schakelaar | medewerkers van De Schakelaar | bijeenkomst | Ilvy
laatste week van mei | Brief 2: dit is uw nieuwe contactpersoon | gezinnen | brief | Maite, consulenten
medio juni | Persbericht | pers | persbericht | Maite
1 juli | Eerste dag nieuwe toegang | | | 
1/7 t/m 15/7 | Extra mensen aan de telefoon | gezinnen | telefoon | Dorus, KCC
na de zomervakantie | Nabellen van dertig gezinnen | gezinnen | telefoon | Ilvy
n.t.b. | Terugkijken met de ouderraad | gezinnen | gesprek | Maite
`),
  p('En dan zijn er nog de collega’s binnen. Dat heb ik er los naast gezet:'),
  richTable([
    'Intern\n(alleen voor onszelf)',
    {
      text: '',
      inner: [
        ['Datum', 'Wat', 'Wie'],
        ['2 februari', 'Belinstructie KCC', 'Dorus'],
        ['15 maart', 'Presentatie in het afdelingsoverleg', 'Ilvy'],
        ['24 juni', 'Oefenmiddag nieuwe telefoonlijn', 'Dorus en Maite'],
      ],
    },
  ]),
];

export const toegangJeugdBlocks: readonly Block[] = [
  ...before,
  ...planning,
  h(1, 'Geld en tijd'),
  p(
    'Ik heb voor dit project tot de zomer 6 uur per week. Voor drukwerk is € 4.200 gereserveerd, voor de lunch en de koffie samen € 650. Meer is er niet.',
  ),
  h(1, 'Verder nog'),
  p(
    'De wethouder is van 26 april tot en met 7 mei op reis, plan dan niets waar hij bij moet zijn. Op 17 maart 2027 zijn er herindelingsverkiezingen; vanaf drie weken daarvoor zijn we terughoudend.',
  ),
  p('Groet, Maite\vmaite.hoorneman@example.org'),
];
