import type { DemoQuestion } from '../demo-question.ts';

export const opgroeien: readonly DemoQuestion[] = [
  {
    key: 'mijn-kind-krijgt-jeugdhulp-blijft-dat-zo',
    title: 'Mijn kind krijgt jeugdhulp. Blijft dat zo?',
    answer: `Ja, tot en met december 2027 blijft alles hetzelfde.

Vanaf 2028 zijn er nieuwe contracten. Loopt de hulp dan nog? Dan mag uw kind de hulp afmaken bij dezelfde organisatie. U krijgt op tijd een brief.`,
    synonyms: ['stopt de hulp van mijn kind', 'nieuwe contracten jeugd', 'jeugdzorg in 2028'],
    related: ['hoe-vraag-ik-jeugdhulp-aan', 'mijn-kind-wordt-18'],
    source: 'Besluit inkoop Wmo en Jeugd, regio Maasduin, oktober 2026',
    reviewOn: '2027-09-01',
  },
  {
    key: 'hoe-vraag-ik-jeugdhulp-aan',
    title: 'Hoe vraag ik jeugdhulp aan voor mijn kind?',
    answer: `Bel {telefoon} of loop binnen bij {loket}. Een gezinswerker praat met u en uw kind en zoekt uit welke hulp past. Ook de huisarts of jeugdarts kan uw kind verwijzen.

Is uw kind 12 jaar of ouder? Dan beslist het mee.`,
    synonyms: ['jeugdzorg', 'hulp voor mijn kind', 'psycholoog voor kind', 'verwijzing jeugd'],
    related: ['moet-ik-betalen-voor-jeugdhulp', 'er-is-een-wachtlijst-voor-jeugdhulp'],
  },
  {
    key: 'bij-wie-kan-ik-terecht-met-vragen-over-opvoeden',
    title: 'Bij wie kan ik terecht met vragen over opvoeden?',
    answer: `Iedere ouder heeft wel eens vragen: over slapen, luisteren, schermtijd of puberteit. De opvoedadviseurs van {loket} denken met u mee. U hoeft geen afspraak te maken en het is gratis.

Er zijn ook cursussen en avonden met andere ouders. Kijk op {web}.`,
    synonyms: ['opvoedhulp', 'kind luistert niet', 'puber', 'opvoedspreekuur', 'kind slaapt slecht'],
    related: ['mijn-kind-is-druk-of-heeft-autisme', 'waar-is-het-consultatiebureau'],
    audience: 'help-seekers',
  },
  {
    key: 'moet-ik-betalen-voor-jeugdhulp',
    title: 'Moet ik betalen voor jeugdhulp?',
    answer: `Nee. Jeugdhulp is gratis tot uw kind 18 jaar wordt. Er is geen eigen bijdrage en geen eigen risico.

Koopt u zelf hulp in die niet in het besluit staat? Dan betaalt u die wel zelf.`,
    synonyms: ['kosten jeugdzorg', 'eigen bijdrage jeugd', 'rekening van de psycholoog'],
    related: ['hoe-vraag-ik-jeugdhulp-aan', 'kan-ik-geld-krijgen-voor-kinderopvang'],
  },
  {
    key: 'er-is-een-wachtlijst-voor-jeugdhulp',
    title: 'Er is een wachtlijst voor jeugdhulp. Wat kan ik doen?',
    answer: `Vraag hoe lang het duurt en of het ergens anders sneller kan. Onze gezinswerkers zoeken met u naar een andere plek en helpen intussen mee, bijvoorbeeld met tips thuis of contact met school.

Gaat het slechter met uw kind? Bel meteen {telefoon} of uw huisarts.`,
    synonyms: ['wachttijd jeugd', 'lang wachten op hulp voor kind', 'overbrugging'],
    related: ['hoe-vraag-ik-jeugdhulp-aan', 'bij-wie-kan-ik-terecht-met-vragen-over-opvoeden'],
  },
  {
    key: 'wie-betaalt-hulp-bij-dyslexie',
    title: 'Mijn kind heeft moeite met lezen. Wie betaalt hulp bij dyslexie?',
    answer: `De school helpt eerst met extra lessen. Helpt dat na een half jaar niet? Dan vraagt de school bij ons een onderzoek aan. Is het ernstige dyslexie, dan betaalt {naam} de behandeling voor kinderen van 7 tot en met 12 jaar.`,
    synonyms: ['leesproblemen', 'dyslectisch', 'lezen en spellen', 'dyslexieonderzoek'],
    related: ['mijn-kind-gaat-niet-naar-school', 'hoe-vraag-ik-jeugdhulp-aan'],
  },
  {
    key: 'mijn-kind-wordt-18',
    title: 'Mijn kind wordt 18. Stopt de jeugdhulp?',
    answer: `Meestal stopt jeugdhulp op de dag dat uw kind 18 wordt. Soms mag die doorlopen tot 23 jaar. Vanaf 18 komt hulp uit de Wmo, de zorgverzekering of de Wlz.

Begin op tijd: met 16,5 jaar maken we samen een plan voor wonen, werk, geld en zorg.`,
    synonyms: ['18 jaar', 'volwassen worden', 'verlengde jeugdhulp', 'van jeugd naar wmo'],
    related: ['kan-ik-begeleiding-thuis-krijgen', 'wanneer-krijg-ik-langdurige-zorg'],
  },
  {
    key: 'kan-mijn-kind-met-vervoer-naar-school',
    title: 'Kan mijn kind met vervoer naar school?',
    answer: `Soms. Leerlingenvervoer is er voor kinderen die door een beperking niet zelf naar school kunnen, of die ver naar een speciale school reizen. U vraagt het elk schooljaar aan, liefst voor 1 juni, op {web}.

U kunt een vergoeding krijgen voor de fiets, bus of eigen auto. Kan dat niet, dan komt er een taxibusje.`,
    synonyms: ['leerlingenvervoer', 'schooltaxi', 'schoolbus', 'speciaal onderwijs vervoer'],
    related: ['mijn-kind-gaat-niet-naar-school', 'hoe-vraag-ik-de-regiotaxi-aan'],
  },
  {
    key: 'mijn-kind-gaat-niet-naar-school',
    title: 'Mijn kind gaat niet meer naar school. Wie helpt?',
    answer: `Praat eerst met de mentor of de intern begeleider. Blijft uw kind thuis? Bel dan de leerplichtambtenaar via {telefoon}. Die komt niet om te straffen, maar zoekt met u, uw kind en de school naar wat wel lukt.`,
    synonyms: ['thuiszitter', 'spijbelen', 'leerplicht', 'schoolverzuim', 'school weigeren'],
    related: ['hoe-vraag-ik-jeugdhulp-aan', 'ik-ben-jong-en-wil-met-iemand-praten'],
  },
  {
    key: 'wij-gaan-scheiden-hulp-voor-de-kinderen',
    title: 'Wij gaan scheiden. Waar vinden wij hulp voor de kinderen?',
    answer: `Bij {loket} praat een gezinswerker met u beiden over een ouderschapsplan en over wat de kinderen nodig hebben. Er zijn groepen waar kinderen van gescheiden ouders elkaar ontmoeten.

Loopt de ruzie hoog op? Dan is er bemiddeling. Voor het regelen van de scheiding zelf heeft u een advocaat of mediator nodig.`,
    synonyms: ['echtscheiding', 'uit elkaar', 'ouderschapsplan', 'omgangsregeling', 'ruzie met mijn ex'],
    related: ['bij-wie-kan-ik-terecht-met-vragen-over-opvoeden', 'ik-maak-me-zorgen-over-geweld-thuis'],
  },
];
