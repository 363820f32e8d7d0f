const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Sentences about leaving a base, and about own words that are left of one. */
export const copy = {
  title: (base: string) => `Niet meer meedoen met ${base}?`,
  confirm: 'Niet meer meedoen',
  cancel: 'Blijven meedoen',
  now: 'Dit gebeurt meteen:',
  gone: (count: number) =>
    count === 1
      ? '1 antwoord van de basis gaat van jullie site.'
      : `${count} antwoorden van de basis gaan van jullie site.`,
  variants: (count: number) => `${many(count, 'eigen tekst blijft', 'eigen teksten blijven')} op jullie site staan.`,
  parts: (count: number) =>
    `${many(count, 'eigen deel', 'eigen delen')} onder een antwoord van de basis ${count === 1 ? 'gaat' : 'gaan'} ook van de site, want het antwoord erboven is weg. ${count === 1 ? 'Het staat' : 'Ze staan'} daarna als concept in jullie lijst:`,
  nothing: 'Op jullie site verandert niets: er staat niets van deze basis.',
  againOpen: (owner: string) =>
    `Later weer meedoen kan. Dan komen de antwoorden van ${owner} terug. Een eigen deel eronder publiceer je dan opnieuw.`,
  againAsked: (owner: string) =>
    `Deze basis is op uitnodiging. Later weer meedoen kan alleen als ${owner} jullie opnieuw vraagt.`,
  hidden: (count: number) =>
    `${many(count, 'vraag', 'vragen')} die jullie nu verbergen, ${count === 1 ? 'staat' : 'staan'} dan weer op de site.`,
} as const;
