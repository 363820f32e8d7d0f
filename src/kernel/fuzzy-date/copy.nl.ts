/** Dutch words with which dates are told back to people. */
export const MONTH_NAMES = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;
export const MONTH_SHORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
export const WEEKDAY_NAMES = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
export const ORDINAL_NAMES = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'] as const;

export const copy = {
  undecided: 'nog te bepalen',
  urgent: 'zo snel mogelijk',
  impossible: 'deze datum bestaat niet',
  notApplicable: 'niet van toepassing',
  yearUnknown: 'jaar onbekend',
  or: ' of ',
  and: ' en ',
  upTo: ' tot en met ',
  somewhereIn: (what: string) => `ergens in ${what}`,
  somewhereFrom: (span: string) => `ergens van ${span}`,
  wholeYear: (year: number) => `heel ${year}`,
  perRegion: (text: string) => `${text}, verschilt per regio`,
  around: (day: string, span: string) => `rond ${day} (${span})`,
  about: (what: string) => `ongeveer ${what}`,
  until: (day: string) => `uiterlijk ${day}`,
  from: (day: string) => `vanaf ${day}`,
  continuous: 'doorlopend',
  probably: (what: string) => `${what}, nog niet zeker`,
  week: (span: string, week: number) => `${span} (week ${week})`,
  rhythmUnknown: 'komt terug, hoe vaak is nog niet bekend',
  daysUnknown: (phrase: string) => `${phrase}, dagen nog te bepalen`,
  condition: (phrase: string) => `alleen onder voorwaarde: ${phrase}`,
  phase: (name: string) => `schuift mee met ${name}`,
  fromTheStart: (phrase: string) => `${phrase}, geteld vanaf de start`,
  anchored: (phrase: string) => `${phrase}, schuift mee`,
  repeats: 'komt terug volgens een eigen ritme',
  every: (what: string) => `elke ${what}`,
  everyNth: (count: number, what: string) => `elke ${count} ${what}`,
  on: (what: string) => `, op ${what}`,
  ofTheMonth: (what: string) => `de ${what} van de maand`,
  lastDay: 'laatste dag',
  last: 'laatste',
  problem: {
    noSuchDay: (phrase: string, suggestion: string) => `“${phrase}” bestaat niet. Bedoel je ${suggestion}?`,
    noSuchWeek: (week: number, year: number, suggestion: string) => `Week ${week} bestaat niet in ${year}. Bedoel je ${suggestion}?`,
    weekdayMismatch: (day: string, is: string, said: string) => `${day} is een ${is}, geen ${said}. Welke dag bedoel je?`,
    endBeforeStart: (phrase: string) => `In “${phrase}” ligt het eind voor het begin. Draai je ze om?`,
    notUnderstood: (phrase: string) => `We begrijpen “${phrase}” niet als datum. Schrijf bijvoorbeeld “9 maart”, “half okt” of “n.t.b.”.`,
  },
} as const;
