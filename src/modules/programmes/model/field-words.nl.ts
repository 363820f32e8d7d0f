import type { SectionKind } from '#kernel/plan.ts';
import { STATUS_WORDS } from '#kernel/status-words.ts';

type Words = Readonly<Record<string, string>>;

const RINGS: Words = { codecide: 'Meebeslissen', cowork: 'Meewerken', cothink: 'Meedenken', informed: 'Meeweten' };
const SCALE: Words = { '1': '1 van 5', '2': '2 van 5', '3': '3 van 5', '4': '4 van 5', '5': '5 van 5' };

/** The Dutch name of each kind of text block, as people see it in a list to choose from and in the history. */
export const SECTION_NAMES: Readonly<Record<SectionKind, string>> = {
  occasion: 'Aanleiding',
  policyQuestion: 'Beleidsvraag',
  communicationQuestion: 'Communicatievraag',
  context: 'Context',
  mission: 'Missie en visie',
  principles: 'Uitgangspunten',
  strategy: 'Strategie',
  conditions: 'Randvoorwaarden',
  tone: 'Toon',
  identity: 'Huisstijl',
  goals: 'Doelen',
  audiences: 'Doelgroepen',
  message: 'Kernboodschap',
  channels: 'Middelen',
  phases: 'Fasering',
  calendar: 'Kalender',
  organisation: 'Rollen',
  effort: 'Inzet',
  budget: 'Begroting',
  evaluation: 'Evaluatie',
  readingGuide: 'Leeswijzer',
  decisionRoute: 'Afspraken en besluiten',
  appendix: 'Bijlage',
  other: 'Iets anders',
};

/** A rule of the checks by the name people know it by, here and on the pages of the checks. */
export const RULE_NAMES = {
  'C1.silence': 'Stilte',
  'C2.activity': 'Groep zonder activiteit',
  'C2.channel': 'Groep zonder middel',
  'C2.goal': 'Groep zonder doel',
  'C2.message': 'Boodschap of accent ontbreekt',
  'C2.unknown': 'Onbekende doelgroep',
  'C3.measure': 'Doel zonder meting',
  'C3.activity': 'Doel zonder activiteit',
  'C3.deadline': 'Doel zonder moment',
  'C4.internalFirst': 'Intern voor extern',
  'C4.professionalsFirst': 'Professionals voor inwoners',
  'C4.notBefore': 'Niet te vroeg',
  'C5.milestone': 'Mijlpaal zonder bericht',
  'C6.overload': 'Te veel in één week',
  'C7.holiday': 'Vrije dag',
  'C7.otherProgramme': 'Ander programma op dezelfde dag',
  'C8.responsible': 'Niemand verantwoordelijk',
  'C8.overdue': 'Te laat',
  'C8.date': 'Nog geen datum',
  'C8.budget': 'Boven de begroting',
  'C8.placeholder': 'Open plek in de tekst',
  'C8.avoidedWord': 'Woord dat we niet gebruiken',
  'C8.language': 'Moeilijke taal',
} as const;

/** What people see for the codes of a field, per field of the plan's items. A value that is not here stands as it was written. */
export const FIELD_WORDS: Readonly<Record<string, Words>> = {
  part: { participant: 'deelnemer', partner: 'partner', reader: 'lezer' },
  ring: RINGS,
  desiredRing: RINGS,
  rings: RINGS,
  level: { knowledge: 'Kennis', feeling: 'Gevoel', attitude: 'Houding', behaviour: 'Gedrag' },
  side: { internal: 'Intern', external: 'Extern' },
  status: STATUS_WORDS,
  attitude: { '2': 'Steunt van harte', '1': 'Steunt', '0': 'Wacht af', '-1': 'Kritisch', '-2': 'Tegen' },
  influence: SCALE,
  interest: SCALE,
  kind: {
    activity: 'Activiteit',
    milestone: 'Mijlpaal',
    ...SECTION_NAMES,
  },
  rule: RULE_NAMES,
};

export const words = {
  yes: 'ja',
  no: 'nee',
  target: (target: string) => `streven naar ${target}`,
  until: (day: string) => `tot en met ${day}`,
  doneOn: (day: string) => `gedaan op ${day}`,
} as const;
