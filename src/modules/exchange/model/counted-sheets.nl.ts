/** The sheets of our own workbooks that only count what stands in the others: they are drawn by these words, and passed over by them when read in. */
export const countedSheets = {
  reach: { name: 'Wie krijgt wat', corner: 'Middel (getal: keren in de kalender, x: wel bedoeld)' },
  rings: { name: 'Ringen', corner: 'Doelgroep (x: de ring waarin zij zit)' },
} as const;
