/** Where an amount of money stands in a text, and how much it is in euro cents. */
export type Amount = { readonly cents: number; readonly start: number; readonly end: number };

const EURO = /(?:€|\beuro\b|\beur\b)\s*(\d{1,3}(?:[.\s]\d{3})+|\d{1,9})(?:,(\d{2}|-+|–|—))?(?:\s*(k\b|mln\b|miljoen\b))?|(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{2}|-+|–|—))?\s*(?:(k|mln|miljoen)\s*)?(?:€|euro\b|eur\b)/giu;

/** The amounts in a text, in order. A number without a euro sign or the word euro is none. */
export function amountsIn(text: string): Amount[] {
  return [...text.slice(0, 5000).matchAll(EURO)].map((match) => {
    const whole = (match[1] ?? match[4] ?? '0').replace(/[.\s]/g, '');
    const cents = match[2] ?? match[5] ?? '';
    const factor = factorOf(match[3] ?? match[6]);
    return { cents: (Number(whole) * 100 + (/^\d\d$/.test(cents) ? Number(cents) : 0)) * factor, start: match.index, end: match.index + match[0].length };
  }).filter(({ cents }) => Number.isSafeInteger(cents));
}

const factorOf = (word: string | undefined): number => (word === undefined ? 1 : /^k$/i.test(word) ? 1000 : 1_000_000);

const BARE = /^\s*(?:ca\.?|circa|±|\+\/-|max\.?|maximaal)?\s*-?(\d{1,3}(?:[.\s]\d{3})+|\d{1,9})(?:,(\d{2}|-+|–|—))?\s*$/u;

/** The amount of a cell in a column of money, with or without a euro sign; null when it is none or more than one. */
export function amountOfCell(text: string): number | null {
  const amounts = amountsIn(text);
  if (amounts.length > 1) return null;
  if (amounts[0]) return amounts[0].cents;
  const match = BARE.exec(text);
  if (!match?.[1]) return null;
  const cents = Number(match[1].replace(/[.\s]/g, '')) * 100 + (/^\d\d$/.test(match[2] ?? '') ? Number(match[2]) : 0);
  return Number.isSafeInteger(cents) ? cents : null;
}
