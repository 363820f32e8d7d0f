import { type Block, h, p, subtitle, title, ul } from '../make/block.ts';
import { grid } from './grid.ts';
import { aboutMeans, questions, surroundings } from './more-prose.ts';
import { closing, lookingBack, politics, principles, risks, teamwork } from './prose.ts';

const subject = { place: 'de vier gemeenten', topic: 'hulp bij schulden', people: 'inwoners met geldzorgen' };
export const schuldenFootnotes = [
  'De ondernemersdesk zit sinds 1 juli 2026 in hetzelfde gebouw.',
  'Datum onder voorbehoud, de burgemeester is er dan mogelijk niet.',
];

// Merged dates, several actions in a cell with who does them in brackets, and a calendar that runs over New Year without years.
export const schuldenBlocks: Block[] = [
  title('Communicatie-aanpak Regionale Schuldhulp'),
  subtitle('Samenwerking Dommeldal, september 2026 t/m maart 2027'),
  p('Opdrachtgever: Harm Oostveen, directeur sociaal domein'),
  p('Opsteller: Ilse Brandt (comm.)  Datum: 25 augustus 2026'),
  h(1, '1  Aanleiding'),
  ...politics(subject),
  ...surroundings(subject),
  p(
    'Per 1 januari 2027 gaan de vier schuldhulpteams op in één regionaal team met één telefoonnummer. Voor de klant verandert vooral het nummer en soms de plek waar het gesprek is.{{fn:1}}',
  ),
  ...lookingBack(subject),
  h(1, '2  Doelen'),
  p(
    'Wij willen met de communicatie het volgende bereiken. Allereerst dat 60% van de inwoners met geldzorgen het nieuwe nummer kent op 1 maart 2027. Ten tweede dat consulenten achter de nieuwe werkwijze staan. En ten derde dat huisartsen, scholen en werkgevers sneller doorverwijzen.',
  ),
  h(1, '3  Doelgroepen en boodschap'),
  grid(`
Doelgroep | Intern/extern | Kanaal van voorkeur
Consulenten schuldhulp | intern | teamoverleg, mail
KCC's | intern | belscript
Lopende klanten | extern | brief, gesprek
Inwoners met geldzorgen | extern | buurthuis, Facebook
Verwijzers (huisarts, school, werkgever) | extern | nieuwsbrief
Colleges en raden | intern | memo, RIB
`),
  p('**Kernboodschap:** Geldzorgen? Eén nummer, één team, dichtbij. Wij denken met je mee voordat het te laat is.'),
  h(1, '4  Uitgangspunten'),
  ...principles(subject),
  h(1, '5  Planning'),
  p('Wie wat doet staat tussen haakjes. Schuin gedrukt = nog niet afgestemd met de vier gemeenten.'),
  grid(`
Wat (en door wie) | Voor wie | Datum | Middel | Stand
Kick-off regioteam | Consulenten schuldhulp | 3 sept. | bijeenkomst | gedaan
Memo over de planning ¶ - tekst maken (Ilse) ¶ - checken (Harm) ¶ - versturen (secretariaat) | Colleges en raden | ^ | memo | gedaan
Rondje langs de teams | Consulenten schuldhulp | wk 38/39 | teamoverleg | gedaan
Belscript eerste versie | KCC's | 28-9 | belscript | bezig
Proefgesprek met ervaringsdeskundigen ¶ - werven (Tineke) ¶ - verslag (Ilse) | Inwoners met geldzorgen | 30 sept/1 okt | gesprek | bezig
//Interview regiomagazine// | Inwoners met geldzorgen | begin okt | regiomagazine | vraagt Ilse na
Raadsinformatiebrief ¶ - concept (Ilse) ¶ - langs vier griffies (Tineke) | Colleges en raden | 15 okt. | RIB | bezig
Week van het geld: stand op de markt{{fn:2}} | Inwoners met geldzorgen | 19 t/m 23 okt | markt, Facebook | todo
Filmpje “bel ons gerust” | Inwoners met geldzorgen | ^ | Facebook en Instagram | todo
Nieuwsbrief verwijzers nr 1 | Verwijzers | eind okt | nieuwsbrief | todo
Tweede ronde teams | Consulenten schuldhulp | 10 en 12 nov | teamoverleg | todo
Brief aan alle lopende klanten ¶ - brief B1 maken (Ilse) ¶ - adressen (Tineke) ¶ - drukker (bureau Vlak) | Lopende klanten | medio nov | brief | todo
Nabellen klanten zonder mail | Lopende klanten | vanaf 23 nov. | telefoon | todo
Wat (en door wie) | Voor wie | Datum | Middel | Stand
Poster en flyer in buurthuizen, bieb, huisarts | Inwoners met geldzorgen | 1 dec. | poster, flyer | todo
Belscript definitief | KCC's | ^ | belscript | todo
Kerstborrel met uitleg rooster | Consulenten schuldhulp | do 17/12 | bijeenkomst | todo
Nieuwe nummer in de lucht | Inwoners met geldzorgen | 1 jan. | website | todo
Persbericht | Pers | 4 jan | persbericht | todo
Opening regiokantoor | Colleges en raden; Verwijzers | vr 15/1 | bijeenkomst | todo
Belteam evalueert eerste twee weken (Tineke) | KCC's | 18/01 | overleg | todo
Facebookcampagne “bel ons gerust” | Inwoners met geldzorgen | jan/feb | Facebook | todo
Nieuwsbrief verwijzers nr 2 | Verwijzers | wk 5 | nieuwsbrief | todo
Peiling bekendheid nummer | Inwoners met geldzorgen | half feb | enquête | todo
Resultaten naar raden | Colleges en raden | n.t.b. | RIB | todo
`),
  p('Buiten de tabel om lopen er nog een paar dingen die geen datum nodig hebben of die bij anderen liggen:'),
  ul(
    {
      text: 'Ommelo:',
      items: [
        '2 nov. artikel in het huis-aan-huisblad (Ommelo zelf)',
        '11 jan. koffieochtend in De Schakel (Ommelo zelf)',
      ],
    },
    {
      text: 'Zandrijk:',
      items: [
        '24 sept. presentatie in de adviesraad (Harm)',
        'begin dec.: flyeren bij de voedselbank (vrijwilligers)',
        '8 feb. werkgeversontbijt (Harm en Tineke)',
      ],
    },
  ),
  h(1, '6  Overlegschema projectgroep'),
  p('Voor de volledigheid. Hier wordt niet gecommuniceerd, alleen overlegd.'),
  grid(`
Overleg | Datum | Locatie
Projectgroep | 8 september | Ommelo
Projectgroep | 6 oktober | Zandrijk
Stuurgroep | 20 oktober | digitaal
Projectgroep | 3 november | Ommelo
Stuurgroep | 1 december | digitaal
`),
  h(1, '7  Organisatie'),
  ...teamwork(subject),
  ...aboutMeans(subject),
  h(1, '8  Kosten'),
  p(
    'Voor communicatie is € 22.500 beschikbaar, waarvan € 9.000 voor campagne en € 6.750 voor drukwerk. De rest is voor onvoorzien.',
  ),
  h(1, '9  Risico’s'),
  ...risks(subject),
  h(1, '10  Evaluatie'),
  ...closing(subject),
  ...questions(subject),
];
