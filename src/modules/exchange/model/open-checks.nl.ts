/** The chapter of our own documents that says what was open on a day: it is drawn by these words, and passed over by them when read in. */
export const openChecksWords = {
  title: 'Vraagt nog aandacht',
  /** The first sentence, by which a reader knows that the chapter is ours. */
  intro: (day: string) =>
    `Zo stond het op ${day} op de pagina Aandacht van Eenstemmig. Lees je dit bestand later weer in, dan slaan we dit hoofdstuk over.`,
  isIntro: (text: string) => /^\s*Zo stond het op .{1,40} op de pagina Aandacht van Eenstemmig\./u.test(text),
  certain: 'Zeker',
  possible: 'Misschien',
  more: (count: number) => (count === 1 ? 'En nog 1 andere.' : `En nog ${count} andere.`),
  isMore: (text: string) => /^En nog \d+ andere\.$/u.test(text.trim()),
  alsoFor: (count: number) => `Dit staat er nog ${count} keer, bij iets anders.`,
} as const;
