import { ATTITUDE_WORDS } from '#kernel/attitude-words.ts';
import { STATUS_WORDS } from '#kernel/status-words.ts';
import { SECTION_NAMES } from '#modules/programmes/index.ts';
import type { FieldProblem } from './model/piece-field.ts';
import type { PieceKind } from './model/piece.ts';
import type { Brings } from './model/what-comes.ts';
import { kindName, questionText } from './recognise/words.nl.ts';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
const alsoAt = (others: number): string =>
  others === 0 ? '' : `, ook bij ${counted(others, 'ander stuk', 'andere stukken')}`;
const MOST_KINDS = 4;

/** 'Er komen 13 activiteiten, 6 doelgroepen en 4 doelen in je plan, en 12 andere stukken.' */
function addedWords(added: Brings['added']): string {
  const all = added.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return 'Er komt niets nieuws in je plan.';
  const named = added.slice(0, MOST_KINDS).map(({ kind, count }) => counted(count, ...KIND_COUNTS[kind]));
  const rest = added.slice(MOST_KINDS).reduce((sum, { count }) => sum + count, 0);
  const parts = rest === 0 ? named : [...named, counted(rest, 'ander stuk', 'andere stukken')];
  return `In je plan ${all === 1 ? 'komt' : 'komen'} ${listed(parts)}.`;
}

/** Why the message after taking over counts otherwise than the button. */
function itemWords({ all, items, added }: Brings): string {
  if (items === null || all === items) return '';
  const has = (kind: PieceKind) => added.some((each) => each.kind === kind);
  const reasons = [
    ...(has('message') || has('accent') ? ['alles van de boodschap is er samen één'] : []),
    ...(has('programme') ? ['de gegevens van het plan tellen niet mee'] : []),
  ];
  return ` Je plan krijgt daarmee ${counted(items, 'onderdeel', 'onderdelen')} erbij: ${reasons.join(' en ')}.`;
}

function presentWords({ filled, passed }: Brings): string {
  if (filled + passed === 0) return '';
  const all = counted(filled + passed, 'stuk staat', 'stukken staan');
  return filled === 0
    ? ` ${all} er al: die slaan we over.`
    : ` ${all} er al: ${filled === filled + passed ? 'die' : `${filled} daarvan`} vullen we aan, wat er staat blijft.`;
}

const KIND_COUNTS: Readonly<Record<PieceKind, readonly [string, string]>> = {
  programme: ['stuk met de gegevens van het plan', 'stukken met de gegevens van het plan'],
  section: ['stuk tekst', 'stukken tekst'],
  goal: ['doel', 'doelen'],
  audience: ['doelgroep', 'doelgroepen'],
  message: ['boodschap', 'boodschappen'],
  accent: ['accent', 'accenten'],
  channel: ['middel', 'middelen'],
  matrix: ['matrix', 'matrixen'],
  phase: ['fase', 'fasen'],
  activity: ['activiteit', 'activiteiten'],
  role: ['rol', 'rollen'],
  effort: ['regel uren', 'regels uren'],
  budget: ['begrotingspost', 'begrotingsposten'],
  evaluation: ['evaluatiemoment', 'evaluatiemomenten'],
  agreement: ['afspraak', 'afspraken'],
  unrecognised: ['losse tekst', 'losse teksten'],
};
const FIELD_PROBLEMS: Readonly<Record<Extract<FieldProblem, string>, string>> = {
  missing: 'Vul dit vak in.',
  'bad-amount': 'Schrijf een bedrag in euro’s, bijvoorbeeld 3.500 of 12,50.',
  'bad-day': 'Schrijf een datum, bijvoorbeeld “1 maart 2027” of “eind 2027”.',
  'bad-number': 'Schrijf een getal, bijvoorbeeld 8 of 7,5.',
  'too-long': 'Deze tekst is te lang.',
  'end-before-start': 'Het einde ligt voor het begin. Pas een van de twee aan.',
};

export const copy = {
  group: 'Beheer',
  navImport: 'Inlezen',
  navExport: 'Downloaden',
  uploadTitle: 'Plan inlezen',
  uploadLead: (programme: string) =>
    `Kies je plan of kalender voor ${programme}, of voor een nieuw programma. Er komt pas iets in nadat jij alles hebt nagekeken.`,
  newUploadLead:
    'Kies je plan of kalender. Wij maken er een programma van. Jij kijkt alles na voordat er iets bewaard wordt.',
  file: 'Bestand',
  fileHelp: 'Word, Excel, OpenDocument, HTML, Markdown of tekst. Een planbestand (.json) mag ook. Hooguit 50 MB.',
  accept: '.docx,.odt,.xlsx,.html,.htm,.md,.txt,.json',
  read: 'Inlezen',
  noFile: 'Kies eerst een bestand.',
  refusedTitle: 'Het inlezen is niet gelukt',
  refusedSafe: 'Er is niets bewaard.',
  againAdopted: (day: string, programme: string | null) =>
    programme === null
      ? `Dit bestand las je al in. Het is op ${day} overgenomen.`
      : `Dit bestand las je al in. Het is op ${day} overgenomen in ${programme}.`,
  againWaiting: (day: string) => `Dit bestand las je op ${day} al in. Daar wacht het nog op nakijken.`,
  againGoOn: 'Je kunt hier ook gewoon verder.',
  againToPlan: 'Naar wat ervan kwam',
  againToReview: 'Verder met die keer',
  againDrop: 'Deze keer weghalen',
  earlier: 'Eerder ingelezen',
  waiting: 'Wacht op nakijken',
  adoptedOn: (day: string) => `Overgenomen op ${day}`,
  uploadedOn: (day: string) => `Ingelezen op ${day}`,
  continueReview: (name: string) => `Verder nakijken: ${name}`,
  view: (name: string) => `Bekijken: ${name}`,
  remove: 'Weggooien',
  removeNamed: (name: string) => `Weggooien: ${name}`,
  removeTitle: 'Dit ingelezen bestand weggooien?',
  removeText: (name: string) =>
    `“${name}” verdwijnt met alles wat je hebt nagekeken. Wat al in een programma staat, blijft daar staan.`,
  reviewTitle: 'Nakijken wat we herkenden',
  reviewLead: (moment: string) => `, ingelezen op ${moment}. Er verandert pas iets als je op overnemen klikt.`,
  adoptedLead: (moment: string) => `, overgenomen op ${moment}. Je kunt hier terugkijken wat waar vandaan kwam.`,
  from: 'Uit ',
  later: 'Later verder',
  adopt: (count: number) => (count === 1 ? '1 stuk overnemen' : `${count} stukken overnemen`),
  doubtsTitle: (count: number) =>
    count === 1 ? 'Eén twijfel is nog niet nagekeken' : `${count} twijfels zijn nog niet nagekeken`,
  doubtsText: (count: number) =>
    count === 1
      ? 'Neem je nu over, dan komt dit stuk in je plan zoals wij het lazen. Achteraf aanpassen kan ook.'
      : 'Neem je nu over, dan komen deze stukken in je plan zoals wij ze lazen. Achteraf aanpassen kan ook.',
  moreDoubts: (count: number) => `en nog ${counted(count, 'stuk', 'stukken')}`,
  adoptAnyway: (count: number) => (count === 1 ? 'Toch overnemen' : `Toch alle ${count} stukken overnemen`),
  lookFirst: 'Eerst nakijken',
  brings: (brings: Brings) => `${addedWords(brings.added)}${presentWords(brings)}${itemWords(brings)}`,
  toCalendar: 'Naar de kalender',
  stepsLabel: 'Stappen',
  steps: ['Inlezen', 'Nakijken', 'Overnemen in het plan'],
  counts: {
    sure: 'zeker',
    likely: 'waarschijnlijk',
    checked: 'door jou nagekeken',
    known: 'al in dit programma',
    open: 'nog nakijken',
    loose: 'niet geplaatst',
    out: 'weggelaten',
  },
  countsLabel: (all: number, parts: string) => `${counted(all, 'stuk', 'stukken')}: ${parts}`,
  openNote: (count: number) =>
    `Bij ${counted(count, 'stuk', 'stukken')} twijfelen we. ${count === 1 ? 'Kijk je dat niet na, dan nemen we het over zoals het hier staat.' : 'Kijk je die niet na, dan nemen we ze over zoals ze hier staan.'}`,
  nothingOpen: (hadDoubt: boolean) =>
    hadDoubt ? 'Alles met twijfel is nagekeken.' : 'Er is niets waar we aan twijfelen.',
  mayAnswer: (questions: number) =>
    ` Bij wat waarschijnlijk is stellen we nog ${counted(questions, 'vraag', 'vragen')}. Antwoorden hoeft niet.`,
  destination: 'Waar komt het?',
  newProgramme: 'In een nieuw programma',
  existingProgramme: 'Bij een programma dat er al is',
  chosenNow: 'Zo staat het nu.',
  toNew: 'Kies nieuw programma',
  whichProgramme: 'Welk programma?',
  otherProgramme: 'Toch een ander programma?',
  toExisting: 'Kies dit programma',
  inProgramme: (name: string) => `Bij ${name}`,
  presentLabel: 'Staat al in dit programma',
  presentFill: (fields: readonly string[]) => `Wat er staat, blijft. We vullen aan: ${listed(fields)}.`,
  presentSkip: 'Dit slaan we over. Wat er staat, blijft zoals het is.',
  presentAdd: 'Je zet dit er nog een keer bij.',
  presentDiffers: (fields: readonly string[], isAdded: boolean) =>
    `Je document zegt iets anders bij: ${listed(fields)}.${isAdded ? '' : ' De tekst in het programma blijft.'}`,
  presentWays: { fill: 'Aanvullen', skip: 'Overslaan', add: 'Apart toevoegen', under: 'Eronder zetten' },
  presentNamed: (way: string, title: string) => `${way}: ${title}`,
  otherField: 'een ander gegeven',
  calendar: {
    none: {
      title: 'Geen kalender gevonden',
      text: 'In dit document staat geen tabel of lijst met activiteiten en datums. De rest nemen we wel over. Activiteiten voeg je later zelf toe, of je leest een ander bestand in.',
    },
    empty: {
      title: 'De kalender in je document is leeg',
      text: 'We vonden wel een kalendertabel, maar geen activiteiten om over te nemen. De rest nemen we wel over.',
    },
    partly: {
      title: 'Een kalendertabel is nog leeg',
      text: 'Je document heeft meer dan één kalendertabel. Uit een daarvan kwamen geen activiteiten, omdat er geen rijen in staan.',
    },
  },
  inDocument: 'In je document',
  sheetOf: (sheet: number, sheets: number) => `scherm ${sheet} van ${sheets}`,
  previousSheet: 'Vorig scherm',
  nextSheet: 'Volgend scherm',
  paper: 'Je document',
  paperHint: 'Kies een nummer om te zien wat we ervan maakten.',
  aside: 'Buiten de lopende tekst',
  sheetName: (name: string) => `Tabblad ${name}`,
  inPlan: 'Zo komt het in je plan',
  doubtFirst: 'Twijfel eerst',
  toSource: (number: number) => `Naar stuk ${number} in het document`,
  toPiece: (number: number) => `Stuk ${number}: naar wat we ervan maakten`,
  numberOnly: (number: number) => `Stuk ${number}`,
  checked: 'Nagekeken',
  leftOut: 'Weggelaten',
  choose: 'Kiezen',
  fine: 'Klopt',
  fineNamed: (title: string) => `Klopt: ${title}`,
  edit: 'Aanpassen',
  editNamed: (title: string) => `Aanpassen: ${title}`,
  omit: 'Weglaten',
  omitNamed: (title: string) => `Weglaten: ${title}`,
  putBack: 'Terugzetten',
  putBackNamed: (title: string) => `Terugzetten: ${title}`,
  reset: 'Terug naar wat we herkenden',
  save: 'Bewaren',
  stop: 'Annuleren',
  moveTo: 'Is het iets anders?',
  moveHelp: 'De tekst gaat mee. Wat in geen vak past, komt in de notities of de toelichting.',
  move: 'Veranderen',
  otherwise: 'Of schrijf zelf op wanneer',
  otherwiseHelp: 'Zoals je het zegt: “half maart”, “24 november 2026”.',
  otherAudiences: 'Andere doelgroepen',
  farLabel: 'Klopt het jaar?',
  farDate: (others: string) => `Deze datum ligt ver van de andere activiteiten. Die vallen in ${others}.`,
  otherAmount: 'Of schrijf zelf het bedrag op',
  answerProblems: {
    'nothing-chosen': 'Kies een van de antwoorden.',
    'no-date': 'Hier lezen we geen datum in. Schrijf bijvoorbeeld “half maart 2027”.',
    'no-amount': 'Hier lezen we geen bedrag in. Schrijf bijvoorbeeld “3.500”.',
  },
  untitled: 'Zonder titel',
  loose: 'Niet geplaatst',
  looseNote: 'Deze tekst vond geen plek. Hij gaat mee als losse tekst bij je plan, tenzij je iets anders kiest.',
  looseChoices: { section: 'Als tekst in het plan', activity: 'Zonder datum op de kalender' },
  looseNamed: (choice: string, number: number) => `${choice}: stuk ${number}`,
  nothingTitle: 'We herkenden geen onderdelen',
  nothingText: 'De tekst is wel gelezen en gaat mee. Je kunt hem hieronder een plek geven, of later in het plan.',
  adoptedNotice: 'Dit is overgenomen. Aanpassen doe je nu in het programma zelf.',
  undoneNotice: 'Het overnemen is ongedaan gemaakt. Je kunt dit opnieuw overnemen.',
  adoptTitle: 'Overnemen in een nieuw programma',
  adoptLead: 'Zo heet het programma straks. Klopt het, dan ben je klaar.',
  back: 'Terug naar nakijken',
  crumbImport: 'Inlezen',
  crumbReview: 'Nakijken',
  exportTitle: 'Downloaden',
  exportLead: 'Kies eerst voor wie het is. Datums staan er zoals jullie ze hebben opgeschreven.',
  factsLabel: 'Namen tussen accolades',
  factsFilled: 'Ingevuld',
  factsKept: 'Laten staan',
  factsHelp:
    'In je plan staan namen tussen accolades, zoals {telefoon}. In je bestand vullen we daar de feiten van dit programma in. Wil je het bestand later weer inlezen, laat ze dan staan. In het planbestand blijven ze altijd staan.',
  editions: {
    board: {
      title: 'Voor het bestuur',
      lead: 'Om aan college, raad of directie voor te leggen.',
      told: [
        ['Erin', 'Het plan zelf, met een kalender die op papier goed leest.'],
        [
          'Niet erin',
          'Hoe groepen tegenover het plan staan, taken, wie wat doet, standen, notities, teksten zonder plaats en wat nog aandacht vraagt.',
        ],
        ['Lees na', 'De andere teksten van je plan gaan mee zoals ze er staan.'],
      ],
    },
    all: {
      title: 'Alles, om zelf mee te werken',
      lead: 'Om te bewerken, te bewaren of met collega’s te delen.',
      told: [
        [
          'Erin',
          'Het hele plan, met houding en weerstand van groepen, taken, standen, notities en teksten zonder plaats.',
        ],
        ['Kalender', 'Met alle kolommen.'],
        ['Achteraan', '“Vraagt nog aandacht”: wat er vandaag open staat, zeker en misschien apart.'],
        ['Inlezen', 'Het Word-bestand lees je later weer in. Je krijgt dan hetzelfde plan terug.'],
      ],
    },
  },
  keptChapters: (titles: readonly string[]): readonly [string, string] => [
    'Hoofdstukken die wegblijven',
    `${titles.map((title) => `“${title}”`).join(', ')}. Ze gaan over hoe groepen tegenover het plan staan of over wie wat doet. In “Alles” staan ze wel.`,
  ],
  lists: 'Lijsten en agenda',
  formatColumns: { file: 'Bestand', use: 'Waarvoor', get: 'Downloaden' },
  format: {
    docx: 'Word',
    pdf: 'Pdf',
    html: 'Webpagina',
    xlsx: 'Excel',
    ics: 'Agenda',
    csv: 'CSV',
    json: 'Planbestand',
  },
  use: {
    xlsx: 'De kalender en de lijsten om in te sorteren en te rekenen. Later weer in te lezen.',
    ics: 'De activiteiten in Outlook of een andere agenda. Vage datums staan erin als periode; wat geen begin of geen einde heeft, staat er niet in.',
    csv: 'Alleen de kalender, als kale tabel voor een ander programma.',
    json: 'Alles, in een open vorm. Om te bewaren, of om in een andere Eenstemmig in te lezen.',
  },
  get: (label: string) => `${label} downloaden`,
  getFor: (label: string, edition: string) => `${label} downloaden: ${edition.toLowerCase()}`,
  printFor: (edition: string) => `Afdrukken: ${edition.toLowerCase()}`,
  print: 'Afdrukken',
  backToExport: 'Terug naar downloaden',
  printOpen: 'Afdrukpagina openen',
  printHow: 'Druk deze pagina af met Ctrl+P, of op een Mac met Cmd+P.',
  kinds: kindName,
  questions: questionText,
  countedFrom: (title: string) =>
    `Deze datum telt vanaf een ander moment in je plan. Is dat “${title}”? Dan wordt het:`,
  fromHeading: (moment: string, others: number) =>
    `Het moment “${moment}” komt uit de kop erboven${alsoAt(others)}. Klopt dat?`,
  yearGuessed: (year: string, others: number) =>
    `Bij de datum staat geen jaar${alsoAt(others)}. We denken dat deze kalender in ${year} begint. Klopt dat?`,
  yesInYear: (year: string) => `Ja, in ${year}`,
  noInYear: (year: string) => `Nee, in ${year}`,
  unclearGroup: (words: string, others: number) =>
    `“${words}”${alsoAt(others)}: dat zijn meer mensen dan één van deze doelgroepen. Wie bedoel je?`,
  unclearHelp: 'Kies niets als je de woorden zo wilt laten staan.',
  yesForAll: (others: number) => (others === 0 ? 'Ja, dat klopt' : `Ja, bij alle ${others + 1}`),
  noMomentForAll: (others: number) =>
    others === 0 ? 'Nee, nog geen datum' : `Nee, bij alle ${others + 1} nog geen datum`,
  askedAt: ['Hierover vragen we iets bij ', (number: number) => `stuk ${number}`],
  sectionKinds: SECTION_NAMES,
  fieldProblems: FIELD_PROBLEMS,
  fieldNames: {
    title: 'Titel',
    when: 'Wanneer',
    kind: 'Soort',
    audiences: 'Doelgroepen',
    channels: 'Middelen',
    rings: 'Ringen',
    objective: 'Doel',
    sender: 'Afzender',
    responsible: 'Wie doet het',
    status: 'Status',
    statusText: 'Status in eigen woorden',
    tasks: 'Taken',
    phase: 'Fase',
    notes: 'Notities',
    name: 'Naam',
    client: 'Opdrachtgever',
    owner: 'Organisatie',
    participants: 'Deelnemers',
    start: 'Begin',
    end: 'Einde',
    documentDate: 'Datum van het plan',
    documentVersion: 'Versie van het plan',
    markdown: 'Tekst',
    text: 'Tekst',
    level: 'Niveau',
    side: 'Intern of extern',
    period: 'Periode',
    indicator: 'Waaraan zie je het?',
    target: 'Streefwaarde',
    unit: 'Eenheid',
    baseline: 'Beginwaarde',
    measuredBy: 'Hoe meet je het?',
    category: 'Groep',
    primary: 'Belangrijkste doelgroep',
    ring: 'Ring van invloed',
    profile: 'Typering',
    approach: 'Aanpak',
    roles: 'Rollen',
    attitude: 'Houding',
    influence: 'Invloed',
    interest: 'Belang',
    interests: 'Gedeelde belangen',
    resistance: 'Verwachte weerstand',
    part: 'Deel van de boodschap',
    for: 'Voor wie',
    description: 'Omschrijving',
    rhythm: 'Hoe vaak',
    accent: 'Waar ligt de nadruk?',
    milestone: 'Mijlpaal aan het eind',
    who: 'Wie is dat',
    does: 'Wat doet die',
    role: 'Rol',
    hoursPerWeek: 'Uren per week',
    label: 'Waarvoor',
    amountCents: 'Bedrag',
    note: 'Toelichting',
    how: 'Hoe',
    partner: 'Met wie',
    rows: 'Rijen',
    columns: 'Kolommen',
  },
  statusNow: (status: string, stood: string) => `${status} (er stond: ${stood})`,
  levelOf5: (level: number) => `${level} van 5`,
  linesHelp: 'Eén op elke regel.',
  optionNames: {
    keep: 'Ja, zo laten',
    out: 'Nee, niet overnemen',
    undated: 'Nog geen datum',
    nameless: 'Nee, leeg laten',
    weightless: 'Nee, het cijfer als tekst bewaren',
    knowledge: 'Kennis',
    attitude: 'Houding',
    behaviour: 'Gedrag',
    feeling: 'Gevoel',
    ...STATUS_WORDS,
    activity: 'Activiteit',
    milestone: 'Mijlpaal',
    internal: 'Intern',
    external: 'Extern',
    yes: 'Ja',
    no: 'Nee',
    codecide: 'Meebeslissen',
    cowork: 'Meewerken',
    cothink: 'Meedenken',
    informed: 'Meeweten',
    attitude2: ATTITUDE_WORDS['2'],
    attitude1: ATTITUDE_WORDS['1'],
    attitude0: ATTITUDE_WORDS['0'],
    'attitude-1': ATTITUDE_WORDS['-1'],
    'attitude-2': ATTITUDE_WORDS['-2'],
    level1: '1 van 5',
    level2: '2 van 5',
    level3: '3 van 5',
    level4: '4 van 5',
    level5: '5 van 5',
    core: 'Kernboodschap',
    short: 'Korte boodschap',
    slogan: 'Slogan',
    tone: 'Toon',
    values: 'Waarde',
  },
  optionHelp: {
    knowledge: 'wat mensen weten',
    attitude: 'wat mensen vinden',
    behaviour: 'wat mensen doen',
    feeling: 'wat mensen voelen',
  },
  keepNames: {
    goalLevel: 'Dat weet ik nog niet',
    dateAlternatives: 'Dat is nog open',
    dateInherited: 'Ja, zelfde datum',
    nameInherited: 'Ja, ook bij deze rij',
    weightGuessed: 'Ja, 1 is weinig en 5 is veel',
    dateUnread: 'Zonder datum op de kalender',
    yearUnknown: 'Zonder datum op de kalender',
    dateCounted: 'Zonder datum op de kalender',
    statusAhead: 'Alleen de tekst bewaren',
    statusUnclear: 'Alleen de tekst bewaren',
    amountUnread: 'Nog geen bedrag',
  },
} as const;
