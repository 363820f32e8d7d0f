import type { SectionKind } from '#kernel/plan.ts';

/** The Dutch name of each kind of text block, as people see it in a list to choose from. */
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
