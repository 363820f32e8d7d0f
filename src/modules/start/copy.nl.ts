import type { Severity } from '#modules/checks/index.ts';

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);
const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The calendar counts activities only: a task that is late says that it is one. */
const lateWords = (activities: number, tasks: number): string =>
  [
    activities > 0 ? counted(activities, 'activiteit', 'activiteiten') : '',
    tasks > 0 ? counted(tasks, 'taak', 'taken') : '',
  ]
    .filter((part) => part !== '')
    .join(' en ');

export const copy = {
  firstTitle: 'Welkom bij Eenstemmig',
  firstLead: 'Maak van je communicatieplan een kalender die klopt. Hoe wil je beginnen?',
  atWorkTitle: (organisation: string) => `Welkom bij ${organisation}`,
  atWorkLead: 'Hieronder staat wat op jullie wacht. Een communicatieplan is er nog niet.',
  waitingTitle: (count: number) =>
    count === 1 ? 'Je plan wacht op nakijken.' : `${count} plannen wachten op nakijken.`,
  reviewOn: (name: string) => `Verder met “${name}”`,
  readTitle: 'Lees mijn Word-plan',
  readText:
    'Kies je plan of kalender. Wij herkennen doelgroepen, doelen en activiteiten. Jij kijkt alles na voordat er iets bewaard wordt.',
  readHelp:
    'Word, Excel, OpenDocument, HTML, Markdown of tekst. Hooguit 50 MB. Het bestand gaat alleen naar deze server.',
  readButton: 'Plan inlezen',
  exampleTitle: 'Kijk rond in een voorbeeld',
  exampleText:
    'Twee verzonnen programma’s met een volle kalender: een regio die samen zorg inkoopt en een nieuw wijkteam. Weghalen kan later.',
  exampleButton: 'Voorbeeld openen',
  demoTitle: 'Er staan ook verzonnen organisaties op deze server',
  demoText:
    'Een regio en zes gemeenten, met vragen en antwoorden, een site en cijfers. Je kunt je aanmelden als een van hun mensen en rondkijken.',
  demoLink: 'Kies iemand om als aan te melden',
  emptyLink: 'Of begin met een leeg programma',
  file: 'Bestand',
  nav: 'Overzicht',

  greetings: { night: 'Hallo', morning: 'Goedemorgen', afternoon: 'Goedemiddag', evening: 'Goedenavond' },
  greet: (greeting: string, name: string | null) => (name === null ? greeting : `${greeting}, ${name}`),
  today: (day: string, week: number) => `${day.charAt(0).toUpperCase()}${day.slice(1)}, week ${week}.`,
  milestoneIn: (count: number) =>
    count === 0 ? 'Vandaag is het zover:' : `Nog ${days(count)} tot de volgende mijlpaal:`,
  milestoneVague: 'De volgende mijlpaal:',
  plan: 'Activiteit plannen',

  now: 'Vraagt nu aandacht',
  allRemarks: 'Alle opmerkingen',
  allProgrammes: 'Alle programma’s',
  lookedAt: (count: number) => `in de ${count} programma’s die het laatst zijn gewijzigd`,
  of: (owner: string) => `van ${owner}`,
  noProgrammes: 'Je hebt nog geen programma’s.',
  counts: (at: { silences: number; coming: number; late: number; lateTasks: number; other: number }) =>
    [
      at.silences === 0 ? '' : counted(at.silences, 'stilte', 'stiltes'),
      at.coming === 0 ? '' : `${at.coming} op komst`,
      at.late === 0 ? '' : `${lateWords(at.late - at.lateTasks, at.lateTasks)} te laat`,
      at.other === 0 ? '' : counted(at.other, 'andere opmerking', 'andere opmerkingen'),
    ]
      .filter((part) => part !== '')
      .join(', '),
  kinds: { silence: 'Stilte', coming: 'Stilte op komst', late: 'Te laat', past: 'Voorbij' },
  severities: { error: 'Eerst oplossen', warning: 'Let op', info: 'Kan beter' } satisfies Record<Severity, string>,
  silent: (name: string, count: number, never: boolean) =>
    never ? `${name}: nog geen bericht in ${days(count)}` : `${name}: al ${days(count)} geen bericht`,
  silentText: (last: string | null, limit: string, since: string) =>
    `${last === null ? `Er ging nog niets naar deze groep; we tellen vanaf ${since}, het begin van de kalender.` : `Laatste bericht op ${last}.`} ${limit}.`,
  comingTitle: (name: string, length: string) => `${name}: straks ${length} stil`,
  comingText: (previous: string | null, next: string | null) => {
    if (previous === null)
      return next === null
        ? 'Tot nu toe is er niets gestuurd, en er staat niets met een datum gepland.'
        : `Tot nu toe is er niets gestuurd. Het eerste bericht is ${next}.`;
    return next === null
      ? `Na ${previous} staat er niets meer met een datum gepland.`
      : `Na ${previous} komt pas ${next}.`;
  },
  said: (title: string, phrase: string, programme: string | null) =>
    programme === null ? `${title} (${phrase})` : `${title} (${phrase}, uit ${programme})`,
  lateText: (phrase: string, task: string | null) =>
    task === null ? `Had klaar moeten zijn: ${phrase}.` : `Taak bij ${task}. Had klaar moeten zijn: ${phrase}.`,
  alsoFor: (count: number) => `Dit staat er nog ${count} keer, bij iets anders.`,
  daysLate: (count: number) => `${days(count)} te laat`,
  nobody: 'Niemand',
  mendOf: (label: string, title: string) => `${label}: ${title}`,
  stripNow: (marks: number, length: string) =>
    marks === 0
      ? `Geen berichten. ${length} stil tot vandaag.`
      : `${counted(marks, 'bericht', 'berichten')}, daarna ${length} stil tot vandaag.`,
  stripComing: (length: string, hasNext: boolean) =>
    `Eén bericht, daarna ${length} stil${hasNext ? ' tot het volgende bericht' : ''}.`,
  goodTitle: 'Niets te doen',
  goodText: 'Geen stiltes, niets te laat. Je plan loopt zoals afgesproken.',

  weeks: 'Komende vier weken',
  wholeCalendar: 'Hele kalender',
  week: (week: number) => `Week ${week}`,
  nothing: 'Niets gepland',
  nothingFixed: 'Nog geen vaste dag',
  isToday: 'vandaag',
  milestone: 'Mijlpaal: ',
  everyone: 'Alle doelgroepen',
  roughly: 'ongeveer',
  moreVague: (count: number) => `Nog ${counted(count, 'activiteit', 'activiteiten')} met een vage datum`,
  noWeeksTitle: 'De komende vier weken staat er niets gepland',
  noWeeksText: 'Weet je al wat er komt? Een vage datum is genoeg, zoals “half jan”.',

  state: 'Stand van zaken',
  quick: 'Direct naar',
  quickLinks: {
    plan: 'Activiteit plannen',
    read: 'Word-plan inlezen',
    audience: 'Doelgroep toevoegen',
    goal: 'Doel toevoegen',
    exportPlan: 'Plan downloaden',
    example: 'Rondkijken in een voorbeeld',
  },
  measured: 'Laatste metingen',
  measuredText: 'Het grijze streepje is de meting daarvoor.',
  was: (value: string) => `was ${value}`,
  target: (value: string) => `doel ${value}`,
  toGoals: 'Alle doelen',

  startTitle: 'Wat doe je eerst?',
  startText:
    'Dit programma is nog leeg. Heb je al een plan in Word? Lees het in, dan staat de kalender er zo. Anders begin je met één doelgroep en één activiteit.',
} as const;
