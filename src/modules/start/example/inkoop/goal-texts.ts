/** The goals by a short name, so that activities can point at them. */
export const GOALS = {
  know: 'Weten wat er verandert en wanneer',
  ask: 'Weten bij wie je met vragen terechtkunt',
  explain: 'Vinden de keuzes uit te leggen',
  heard: 'Voelen zich gehoord',
  submit: 'Schrijven op tijd in',
  refer: 'Verwijzen volgens de nieuwe werkwijze',
} as const;
