/** Where an amount of money stands in a text, and how much it is in euro cents. */
export type Amount = { readonly cents: number; readonly start: number; readonly end: number };

const NUMBER = String.raw`(\d{1,3}(?:[.\s]\d{3})+|\d{1,9})(?:,(\d{1,2}|-+|–|—))?(?:\s*(k|mln|miljoen)(?!\p{L}))?`;
/** With a euro sign or word on either side, with ',-' behind it, or with 'k' for a thousand. */
const EURO = new RegExp(
  String.raw`(?:€|\beuro\b|\beur\b)\s*${NUMBER}|(?<![\d.,])${NUMBER}(?=\s*(?:€|euro\b|eur\b)|(?<=k)(?!\p{L})|(?<=,-)|(?<=,--)|(?<=,–))`,
  'giu',
);

/** The amounts in a text, in order. A bare number is none. */
export function amountsIn(text: string): Amount[] {
  return [...text.slice(0, 5000).matchAll(EURO)]
    .map((match) => ({
      cents: centsOf(match[1] ?? match[4] ?? '0', match[2] ?? match[5] ?? '', match[3] ?? match[6]),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ cents }) => Number.isSafeInteger(cents));
}

/** '2,5k' is 2500 euro, '3.500,-' is 3500 euro, '12,50' is 12 euro and 50 cents. */
function centsOf(whole: string, fraction: string, unit: string | undefined): number {
  const decimals = /^\d{1,2}$/.test(fraction) ? fraction.padEnd(2, '0') : '00';
  const cents = Number(whole.replace(/[.\s]/g, '')) * 100 + Number(decimals);
  return cents * (unit === undefined ? 1 : /^k$/i.test(unit) ? 1000 : 1_000_000);
}

const BARE =
  /^\s*(?:ca\.?|circa|±|\+\/-|max\.?|maximaal)?\s*-?(\d{1,3}(?:[.\s]\d{3})+|\d{1,9})(?:,(\d{2}|-+|–|—))?\s*$/u;

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
