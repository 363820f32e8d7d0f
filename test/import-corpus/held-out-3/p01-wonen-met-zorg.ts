import { type Block, br, p, ul } from '../make/block.ts';
import { grid } from './grid.ts';
import { aboutMeans, questions, surroundings } from './more-prose.ts';
import { closing, lookingBack, politics, principles, risks, teamwork } from './prose.ts';
import { textBox } from './text-box.ts';

const subject = { place: 'Heuvelmade', topic: 'wonen met zorg', people: 'bewoners en hun familie' };

// Bold lines for headings, one calendar over three tables (header repeated, then left out) and the rest of the year in bullets.
export const wonenMetZorgBlocks: Block[] = [
  p('**COMMUNICATIEPLAN WONEN MET ZORG  2025**'),
  p('gemeente Heuvelmade, team Maatschappelijke Ondersteuning'),
  p('concept  –  nog niet verspreiden!'),
  grid(`
Versie | Datum | Wie | Wat gewijzigd
0.1 | 2-12-2024 | Roos | eerste opzet
0.2 | 9-12-2024 | Roos / Fatma | opm. projectgroep verwerkt
0.3 | 17-12-2024 | Roos | planning aangevuld
`),
  p('**Waarom dit plan**'),
  p(
    'Steeds meer mensen wonen thuis met zware zorg. Het verzorgingshuis aan de Laan is dicht en komt niet terug. In 2025 gaat de gemeente met de woningcorporatie en twee zorgaanbieders de afspraken over geclusterd wonen in praktijk brengen. Er komen drie plekken: De Brink, Achterom en de oude school.',
  ),
  ...politics(subject),
  ...surroundings(subject),
  ...lookingBack(subject),
  p('**Wat willen we bereiken?**'),
  p('Het hoofddoel is dat niemand verrast wordt. Daaronder liggen de volgende doelen:'),
  ul(
    'Bewoners van De Brink weten voor 1 april wat er met hun huurcontract gebeurt',
    'familieleden hebben er vertrouwen in dat de zorg doorloopt tijdens de verbouwing',
    'minimaal 40 omwonenden denken mee over de inrichting van de tuin',
  ),
  p('**Voor wie**'),
  grid(`
Wie | Wat speelt er | Toon
Bewoners De Brink | onzekerheid over huur en zorg | rustig, persoonlijk
Familie en mantelzorgers | regelen veel, willen op tijd weten | zakelijk
Omwonenden | parkeren, bouwverkeer | open
Zorgaanbieders | planning personeel | kort
Gemeenteraad | geld en voortgang | feitelijk
`),
  p('Daarnaast zijn er de medewerkers van het wijkteam. Zij krijgen de vragen en moeten dus alles als eerste weten.'),
  textBox(
    'KERNBOODSCHAP',
    'U kunt in uw eigen buurt blijven wonen, ook als u meer zorg nodig heeft. We verbouwen stap voor stap en vertellen u steeds wat dat voor u betekent.',
  ),
  p('**Hoe we het aanpakken**'),
  ...principles(subject),
  p('**Wie doet wat**'),
  ...teamwork(subject),
  ...aboutMeans(subject),
  grid(`
Naam | Functie | Telefoon | Aanwezig
Roos van Tiel | communicatieadviseur | 06 0000 0001 | ma, di, do
Fatma Celik | projectleider | 06 0000 0002 | ma t/m do
Bart Nijhof | woordvoerder | 06 0000 0003 | altijd
`),
  br,
  p('**Wanneer doen we wat**'),
  p(
    'De tabel hieronder is leidend. Wat na de zomer komt staat er nog niet in, zie daarvoor het lijstje onder de tabel.',
  ),
  grid(`
T.b.v. | Actie/product | Hoe | Door | Moment | Klaar? | Opm.
Wijkteam | Startbijeenkomst  wijkteam | bijeenkomst | Fatma | di 14/1 | ✓ | 12 van de 15 waren er
Bewoners De Brink | Aankondiging | brief op naam | Roos | 20 jan. | ✓ |
Familie en mantelzorgers | Aankondiging familie | mail | Roos | 20 jan. | ✓ | via zorgaanbieder verstuurd
Zorgaanbieders | Planningsgesprek | overleg | Fatma | wk 5 | ja |
Bewoners De Brink; Familie en mantelzorgers | Eerste bewonersavond | bijeenkomst ¶ presentatie | Fatma ¶ Bart | ma 3/2 | ja | zaal gereserveerd
 |  |  |  |  |  |
Wijkteam ¶ KCC | Vraag en antwoord  versie 1 | mail | Roos | 6-2-2025 | ja |
Zorgaanbieders | Rooster verbouwing (Fatma vraagt na bij aannemer) | overleg | Fatma | 2e helft febr. | ? | hangt op aannemer
Omwonenden | Flyer tuin | flyer huis aan huis | Roos | medio feb. | loopt | drukker belt nog
Gemeenteraad | Raadsinformatiebrief 1 | brief | griffie | eind febr | loopt |
`),
  p('//vervolg//'),
  grid(`
T.b.v. | Actie/product | Hoe | Door | Moment | Klaar? | Opm.
Omwonenden | Meedenkavond tuin | inloop | Fatma | do 13 mrt 19.30 uur | nee |
Pers | Persbericht start verbouwing | persbericht | Bart | na raad | nee | raad = 20/3
Bewoners De Brink | Brief huurcontract | brief op naam | Roos | uiterlijk 31 maart | nee | gaat via corporatie
Bewoners De Brink | Spreekuur huur | spreekuur | corporatie | maart-april | nee | elke wo.
Pers | Wethouder in radio-uitzending Heuvelmade Nu | radio | Bart | 3 of 10 april | nee | tip van Bart
Omwonenden | Bouwbericht nr. 1 | nieuwsbrief | Roos | wk 15 | nee |
Bewoners De Brink | Verhuisgids | boekje | bureau Streep | begin mei | nee | offerte 2x
Wijkteam | Opfristraining gesprekken | training | HRM | mei of juni | nee |
`),
  grid(`
Gemeenteraad | Werkbezoek De Brink | werkbezoek | griffie | do 22/5 | nee |
Omwonenden | Bouwbericht nr. 2 | nieuwsbrief | Roos | 2 juni | nee |
KCC | Vraag en antwoord  versie 2 | mail | Roos | 12 jun | nee |
Familie en mantelzorgers | Telefonisch inloopuur | telefoon | wijkteam | juni t/m aug. | nee |
Bewoners De Brink | Zomergroet | kaart | Roos | eind Q2 | vervalt | geen geld
Alle doelgroepen | Update webpagina | website | webred. | doorlopend | loopt |
 | Totaal | 18 acties |  |  |  |
`),
  p('**Na de zomer**'),
  p('Onderstaande is nog ruw. In juli leggen we dit  naast de planning van de aannemer.'),
  ul(
    '1 september – brief over de verhuisdatum aan bewoners De Brink (Roos)',
    'di 16/9 – tweede bewonersavond (Fatma)',
    'wk 40 – bouwbericht nr. 3 (Roos)',
    'half oktober – open huis in de oude school (corporatie)',
    'begin nov. – filmpje met de eerste bewoner (bureau Streep)',
    '27 november – raadsinformatiebrief 2 (griffie)',
    'december – kerstkaart en terugblik (Roos)',
  ),
  p('**Geld**'),
  grid(`
Post | Bedrag | Opm.
Drukwerk en porto | € 4.250,- |
Verhuisgids | € 3.800 | offerte volgt
Bijeenkomsten (zaal, koffie) | € 1.950,00 |
Filmpje | € 2.400 | nog niet zeker
Totaal | € 12.400 |
`),
  p('**Risico’s**'),
  ...risks(subject),
  p('**Terugkijken**'),
  ...closing(subject),
  ...questions(subject),
];
