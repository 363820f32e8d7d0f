/** Kinds of items with their article, for sentences about what happened. */
export const NOUNS: Readonly<Record<string, string>> = {
  'programmes.programme': 'het programma',
  'plans.section': 'het stuk tekst',
  'plans.goal': 'het doel',
  'plans.phase': 'de fase',
  'plans.role': 'de rol',
  'plans.effort': 'de inzet',
  'plans.budgetLine': 'de begrotingspost',
  'plans.evaluation': 'het evaluatiemoment',
  'plans.agreement': 'de afspraak',
  'plans.unrecognised': 'de losse tekst',
  'audiences.audience': 'de doelgroep',
  'channels.channel': 'het middel',
  'channels.matrix': 'de matrix',
  'messages.message': 'de boodschap',
  'programmes.participation': 'de deelname van',
  'calendar.activity': 'de activiteit',
  'calendar.comment': 'de reactie',
  'facts.programme': 'de feiten',
  'dossier.acceptedFinding': 'de opmerking',
};
export const MANY_NOUNS: Readonly<Record<string, string>> = {
  'programmes.programme': 'programma’s',
  'plans.section': 'stukken tekst',
  'plans.goal': 'doelen',
  'plans.phase': 'fasen',
  'plans.role': 'rollen',
  'plans.effort': 'regels inzet',
  'plans.budgetLine': 'begrotingsposten',
  'plans.evaluation': 'evaluatiemomenten',
  'plans.agreement': 'afspraken',
  'plans.unrecognised': 'losse teksten',
  'audiences.audience': 'doelgroepen',
  'channels.channel': 'middelen',
  'channels.matrix': 'matrixen',
  'messages.message': 'boodschappen',
  'programmes.participation': 'deelnames',
  'calendar.activity': 'activiteiten',
  'calendar.comment': 'reacties',
  'facts.programme': 'feiten',
  'dossier.acceptedFinding': 'opmerkingen',
};
export const VERBS: Readonly<Record<string, string>> = {
  added: 'toegevoegd',
  changed: 'gewijzigd',
  removed: 'weggehaald',
  restored: 'teruggezet',
  deleted: 'voorgoed verwijderd',
  asked: 'gevraagd',
  accepted: 'aangenomen',
  declined: 'afgewezen',
  left: 'door henzelf gestopt',
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const deeds = {
  understood: (phrase: string, reading: string) =>
    `“${phrase}” is gelezen als ${reading}. Klopt dat niet? Zet het jaar erbij.`,
  anyItem: 'het onderdeel',
  anyItems: 'onderdelen',
  changed: 'gewijzigd',
  renamed: (item: string, to: string, places: number) =>
    `${item} heet nu “${to}”. Die naam staat nu ook op ${places === 1 ? '1 andere plek' : `${places} andere plekken`} in het plan.`,
  moved: (from: string, to: string) => `is verplaatst van ${from} naar ${to}`,
  stands: (status: string) => `staat nu op ${status}`,
  accepted: (count: number) =>
    count === 1 ? 'Deze opmerking melden we niet meer.' : `Deze ${count} opmerkingen melden we niet meer.`,
  reported: (count: number) =>
    count === 1 ? 'Deze opmerking melden we weer.' : `Deze ${count} opmerkingen melden we weer.`,
  back: (name: string, state: string) => `Teruggezet: ${name} ${state}.`,
  manyBack: (count: number, nouns: string) => `Teruggezet: ${count} ${nouns} zijn weer zoals ze waren.`,
  manyGone: (count: number, nouns: string) => `Teruggezet: ${count} ${nouns} zijn weer weg.`,
  asBefore: 'is weer zoals het was',
  onAgain: (when: string) => `staat weer op ${when}`,
  thereAgain: 'staat er weer',
  goneAgain: 'is weer weg',
} as const;
