import { RULE_NAMES } from '#modules/programmes/index.ts';
import type { Place, RuleName, Severity } from './model/finding.ts';

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const SEVERITY_WORDS: Readonly<Record<Severity, { readonly title: string; readonly note: string }>> = {
  error: { title: 'Eerst oplossen', note: 'Dit is te laat, te lang stil of in strijd met een afspraak.' },
  warning: { title: 'Let op', note: 'Dit gaat mis als er niets verandert.' },
  info: { title: 'Kan beter', note: 'Hier wordt je plan beter van.' },
};

export const PART_WORDS: Readonly<Record<Place['part'], string>> = {
  calendar: 'Kalender',
  goals: 'Doelen',
  audiences: 'Doelgroepen',
  messages: 'Boodschap',
  budget: 'Begroting',
  sections: 'Teksten',
};

/** A rule by the name people know it by. A rule without a name in the history is a type error here. */
export const RULE_WORDS: Readonly<Record<RuleName, string>> = RULE_NAMES;

export const copy = {
  undecided: 'nog te bepalen',
  nav: 'Aandacht',
  title: 'Aandacht',
  lead: (open: number, accepted: number, passed: number, rules: number) =>
    [
      open === 0 ? 'Geen opmerkingen.' : `${counted(open, 'opmerking', 'opmerkingen')}.`,
      accepted === 0 ? '' : `${counted(accepted, 'opmerking', 'opmerkingen')} zo gelaten.`,
      `${passed} van de ${rules} regels ${passed === 1 ? 'vond' : 'vonden'} niets.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  fillSilence: 'Stilte vullen',
  around: (day: string) => `rond ${day}`,
  planActivity: 'Activiteit plannen',
  addGoal: 'Doel toevoegen',
  completeAll: 'Alles op gedaan zetten',
  over: 'Voorbij',
  open: 'Openen',
  notShown: (count: number) => `En nog ${counted(count, 'opmerking', 'opmerkingen')} hierover.`,
  sameRemark: (subjects: readonly string[]) => {
    const rest = subjects.length - 3;
    const names = subjects.slice(0, 3).join(', ');
    return `Dezelfde opmerking nog ${subjects.length} keer: ${names}${rest > 0 ? ` en nog ${rest}` : ''}`;
  },
  showEverything: 'Laat alles zien',
  filterKind: 'Soort',
  filterPart: 'Onderdeel',
  filterRule: 'Regel',
  clear: 'Alles tonen',
  why: 'Waarom',
  how: 'Wat je kunt doen',
  certain: 'Zeker',
  possible: 'Misschien, dat hangt van een vage datum af',
  leave: 'Zo laten',
  leaveOf: (rule: string, subject: string) => `Zo laten: ${rule}, ${subject}`,
  mendOf: (label: string, subject: string) => `${label}: ${subject}`,
  reason: 'Waarom laat je dit zo?',
  reasonHelp: 'Wie hierna meekijkt, leest dit. Je kunt het later weer laten melden.',
  reasonMissing: 'Schrijf op waarom je dit zo laat.',
  reasonTooLong: 'Deze reden is te lang. Houd het bij 1.000 tekens.',
  stop: 'Annuleren',
  gone: 'Deze opmerking is er niet meer. Misschien is zij al opgelost of zo gelaten.',
  acceptedTitle: 'Zo gelaten',
  acceptedNote: 'Deze opmerkingen tellen niet mee.',
  accepted: { rule: 'Regel', subject: 'Over', reason: 'Reden', on: 'Sinds', again: 'Weer melden' },
  againOf: (subject: string) => `Weer melden: ${subject}`,
  solved: 'Komt nu niet meer voor',
  goodTitle: 'Niets te doen',
  goodText: 'Geen stiltes, niets te laat en niets in de verkeerde volgorde. Zo hoort het.',
  emptyTitle: 'Nog niets om na te kijken',
  emptyText: 'Zet doelgroepen en activiteiten in het plan. Daarna zie je hier wie te lang niets hoort en wat er mist.',
  emptyStart: 'Activiteit plannen',
  nothingFits: 'Geen opmerkingen bij deze keuze',
  nothingFitsText: 'Kies iets anders, of bekijk alle opmerkingen.',
} as const;
