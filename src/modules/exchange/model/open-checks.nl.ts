/** A document is no list of work: of more than this the page in the program tells. */
export const MOST_LINES = 12;

/** The chapter of our own documents that says what was open on a day: it is drawn by these words, and passed over by them when read in. */
export const openChecksWords = {
  title: 'Vraagt nog aandacht',
  /** The first sentence, by which a reader knows that the chapter is ours. */
  intro: (day: string) =>
    `Zo stond het op ${day} op de pagina Aandacht van Eenstemmig. Lees je dit bestand later weer in, dan slaan we dit hoofdstuk over.`,
  isIntro: (text: string) => /^\s*Zo stond het op .{1,40} op de pagina Aandacht van Eenstemmig\./u.test(text),
  certain: (count: number) => `Zeker (${count})`,
  possible: (count: number) => `Misschien (${count})`,
  /** How many lines of ours stand below a heading; 0 for a heading that is not ours. */
  linesBelow: (text: string) =>
    Math.min(Number(/^(?:Zeker|Misschien) \((\d{1,4})\)$/u.exec(text.trim())?.[1] ?? 0), MOST_LINES),
  more: (count: number) => (count === 1 ? 'En nog 1 andere.' : `En nog ${count} andere.`),
  isMore: (text: string) => /^En nog \d+ andere\.$/u.test(text.trim()),
  alsoFor: (count: number) => `Dit staat er nog ${count} keer, bij iets anders.`,
} as const;
