import type { GoalLevel, Ring, Side } from '#kernel/plan.ts';
import { STATUS_WORDS } from '#kernel/status-words.ts';
import type { ExportFormat, ExportRefusal } from './export-format.ts';

const LEVELS: Readonly<Record<GoalLevel, string>> = {
  knowledge: 'Kennis',
  attitude: 'Houding',
  behaviour: 'Gedrag',
  feeling: 'Gevoel',
};
const RINGS: Readonly<Record<Ring, string>> = {
  codecide: 'Meebeslissen',
  cowork: 'Meewerken',
  cothink: 'Meedenken',
  informed: 'Meeweten',
};
const SIDES: Readonly<Record<Side, string>> = { internal: 'Intern', external: 'Extern' };
/** Every Dutch word that an exported document adds to the words of the plan. */
export const copy = {
  levels: LEVELS,
  rings: RINGS,
  sides: SIDES,
  statuses: STATUS_WORDS,
  untitled: 'Communicatieplan zonder naam',
  standOf: (day: string) => `Stand van ${day}`,
  contents: 'Inhoud',
  restOfTable: (columns: string) => `Uit de tabel in het document: ${columns}`,
  page: (page: string, of: string) => `Pagina ${page} van ${of}`,
  cover: {
    client: 'Opdrachtgever',
    owner: 'Organisatie',
    participants: 'Deelnemers',
    period: 'Periode',
    version: 'Versie',
    documentDate: 'Datum van het plan',
  },
  chapters: {
    goals: 'Doelen',
    audiences: 'Doelgroepen',
    message: 'Kernboodschap',
    channels: 'Middelen',
    matrices: 'Kruistabellen',
    phases: 'Fasen',
    calendar: 'Kalender',
    organisation: 'Organisatie',
    effort: 'Inzet',
    budget: 'Begroting',
    evaluation: 'Evaluatie',
    agreements: 'Afspraken',
    unrecognised: 'Niet geplaatste teksten',
  },
  goals: {
    text: 'Doel',
    level: 'Soort doel',
    side: 'Intern of extern',
    audiences: 'Doelgroepen',
    period: 'Wanneer',
    indicator: 'Indicator',
    baseline: 'Beginwaarde',
    target: 'Streefwaarde',
    measuredBy: 'Meten met',
    measurements: 'Metingen',
  },
  audiences: {
    noCategory: 'Overige doelgroepen',
    name: 'Doelgroep',
    side: 'Intern of extern',
    primary: 'Primair',
    yes: 'Ja',
    no: 'Nee',
    profile: 'Typering',
    approach: 'Aanpak',
    ring: 'Ring van invloed',
    desired: (ring: string) => `gewenst: ${ring}`,
    roles: 'Rollen',
    channels: 'Middelen',
    accent: 'Accent',
    details: 'Bijzonderheden',
    area: 'Gebied',
    size: 'Omvang',
    languageLevel: 'Taalniveau',
    speaker: 'Wie spreekt',
    interests: 'Belangen',
    resistance: 'Weerstand',
    attitude: 'Houding',
    influence: 'Invloed',
    interest: 'Belang',
    level: (level: number) => `${level} van 5`,
    maxSilence: (days: number) => `Hoogstens ${days} dagen stil`,
    chosenSilence: (day: string, why: string) => `Bewust stil tot ${day}: ${why}`,
    notBefore: (phrase: string, why: string) => `Niet voor ${phrase || 'een afgesproken moment'}: ${why}`,
  },
  message: {
    slogan: 'Slogan',
    short: 'Kort',
    sentence: 'In één zin',
    tone: 'Toon',
    values: 'Waarden',
    accents: 'Accenten per doelgroep',
    accentFor: 'Doelgroep',
    accent: 'Accent',
    preferred: 'Woorden die we gebruiken',
    avoided: 'Woorden die we vermijden',
    word: 'Liever niet',
    instead: 'Wel',
  },
  channels: { name: 'Middel', description: 'Toelichting', rhythm: 'Ritme' },
  matrices: {
    title: (number: number) => `Kruistabel ${number}`,
    own: 'Middelen per doelgroep',
    means: 'Middel',
    rows: 'Rij',
    cross: 'ja',
    loose: 'Kruisjes buiten de tabel',
    column: 'Kolom',
  },
  phases: { name: 'Fase', period: 'Wanneer', accent: 'Accent', milestone: 'Mijlpaal' },
  calendar: {
    recurring: 'Terugkerend',
    undated: 'Zonder datum',
    when: 'Wanneer',
    /** About when something is that hangs on another moment. */
    about: 'Dat is',
    title: 'Activiteit',
    channels: 'Middelen',
    audiences: 'Doelgroepen',
    objective: 'Doel',
    sender: 'Afzender',
    responsible: 'Wie doet het',
    status: 'Status',
    tasks: 'Taken',
    kind: 'Soort',
    milestone: 'Mijlpaal',
    activity: 'Activiteit',
    rings: 'Ringen',
    notes: 'Notities',
    phase: 'Fase',
    /** Over the rows of one phase. Our importer reads it back. */
    phaseRow: (phase: string | null) =>
      phase === null ? 'Zonder fase' : /^fase\s+[\divx]/i.test(phase) ? phase : `Fase: ${phase}`,
    goals: 'Bij doel',
    earlier: 'Eerder',
    done: (day: string) => `gedaan ${day}`,
    start: 'Begin (om te sorteren)',
    end: 'Einde (om te sorteren)',
  },
  organisation: { name: 'Rol', who: 'Wie', does: 'Taak' },
  effort: { role: 'Rol', hours: 'Uur per week', period: 'Periode' },
  budget: {
    label: 'Post',
    planned: 'Begroot',
    committed: 'Toegezegd',
    spent: 'Uitgegeven',
    carrier: 'Wie betaalt',
    note: 'Toelichting',
    total: 'Totaal',
    incomplete: (count: number) => `Totaal zonder ${count} ${count === 1 ? 'post' : 'posten'} zonder bedrag`,
  },
  evaluation: { when: 'Wanneer', how: 'Hoe' },
  agreements: { partner: 'Partner', text: 'Afspraak' },
  unrecognised: {
    where: 'Waar',
    text: 'Tekst',
    intro:
      'Deze teksten stonden in het plan of in een ingelezen bestand. Ze hebben nog geen plaats in de opbouw hierboven.',
  },
  accepted: { subject: 'Onderwerp', reason: 'Reden', since: (day: string) => `zo gelaten op ${day}` },
  ics: {
    said: (title: string, phrase: string) => `${title} (${phrase})`,
    either: (title: string, phrase: string) => `of: ${title} (${phrase})`,
    leftOut: (count: number) =>
      count === 1
        ? '1 activiteit heeft nog geen dag en staat niet in deze agenda.'
        : `${count} activiteiten hebben nog geen dag en staan niet in deze agenda.`,
    lastDay: (said: string) => `Laatste dag: ${said}`,
    noEnd: (from: string) => `Begint om ${from.replace(':', '.')} uur. Tot hoe laat staat niet in het plan.`,
    noBegin: (day: string) => `Vanaf wanneer staat niet in het plan. In deze agenda begint het op ${day}.`,
    allIn: 'Alle activiteiten staan in deze agenda.',
  },
  sheets: {
    calendar: 'Kalender',
    plan: 'Plan',
    goals: 'Doelen',
    audiences: 'Doelgroepen',
    message: 'Boodschap',
    channels: 'Middelen',
    matrix: (number: number) => `Kruistabel ${number}`,
    phases: 'Fasen',
    organisation: 'Organisatie',
    effort: 'Inzet',
    budget: 'Begroting',
    evaluation: 'Evaluatie',
    agreements: 'Afspraken',
    texts: 'Teksten',
    accepted: 'Zo gelaten',
    other: 'Niet geplaatst',
    name: 'Naam',
    category: 'Categorie',
    level: 'Soort doel',
    field: 'Onderdeel',
    value: 'Inhoud',
    cross: 'x',
    inCalendar: 'Keren in de kalender',
    euros: (title: string) => `${title} (euro)`,
  },
} as const;

const DOCUMENTS: Readonly<Partial<Record<ExportFormat, string>>> = { pdf: 'pdf', docx: 'Word-bestand' };

/** Why a file was not made and what a person can do, one sentence each. */
export function refusalWords(
  reason: ExportRefusal,
  format: ExportFormat,
): { readonly why: string; readonly advice: string } {
  if (reason === 'busy')
    return { why: 'Er worden nu al veel bestanden gemaakt.', advice: 'Probeer het over een minuut opnieuw.' };
  const document = DOCUMENTS[format];
  return {
    why: `Dit plan is te groot om er op deze server een ${document ?? 'bestand'} van te maken.`,
    advice:
      document === undefined
        ? 'Haal het planbestand op, of maak er twee programma’s van.'
        : 'Haal de kalender op als Excel en druk het plan af met de afdrukpagina, of maak er twee programma’s van.',
  };
}

/** The same as one text. */
export function refusalOf(reason: ExportRefusal, format: ExportFormat): string {
  const { why, advice } = refusalWords(reason, format);
  return `${why} ${advice}`;
}
