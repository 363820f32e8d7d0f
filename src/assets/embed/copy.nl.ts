export const copy = {
  search: 'Zoek in de vragen',
  button: 'Zoeken',
  all: 'Alle vragen en antwoorden',
  whole: 'Bekijk deze vraag op de site',
  loading: 'De vragen worden opgehaald.',
  none: (words: string) => `We vonden niets bij “${words}”. Probeer een ander woord, of kijk bij alle vragen.`,
  empty: 'Er zijn nog geen vragen.',
  found: (count: number, words: string) =>
    count === 1 ? `1 vraag gevonden bij “${words}”.` : `${count} vragen gevonden bij “${words}”.`,
  corrected: (words: string) => `We zochten op “${words}”.`,
  placeholder: (count: number) => (count === 1 ? 'Zoek in 1 vraag' : `Zoek in ${count} vragen`),
} as const;
