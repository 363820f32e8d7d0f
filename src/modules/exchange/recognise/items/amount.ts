/**
 * Where an amount of money stands in a text, and how much it is in euro cents. `sum` has the words of '3 x € 650', of which
 * `cents` is the outcome. `isRate` is true for '€ 650 per keer': how much that makes is not said.
 */
export type Amount = {
  readonly cents: number;
  readonly start: number;
  readonly end: number;
  readonly sum: string | null;
  readonly isRate: boolean;
};

const NUMBER = String.raw`(\d{1,3}(?:[.\s]\d{3})+|\d{1,9})(?:,(\d{1,2}|-+|–|—))?(?:\s*(k|mln|miljoen)(?!\p{L}))?`;
/** With a euro sign or word on either side, with ',-' behind it, or with 'k' for a thousand. */
const EURO = new RegExp(
  String.raw`(?:€|\beuro\b|\beur\b)\s*${NUMBER}|(?<![\d.,])${NUMBER}(?=\s*(?:€|euro\b|eur\b)|(?<=k)(?!\p{L})|(?<=,-)|(?<=,--)|(?<=,–))`,
  'giu',
);

/** The amounts in a text, in order. A bare number is none. */
export function amountsIn(text: string): Amount[] {
  return [...text.slice(0, 5000).matchAll(EURO)]
    .map((match) =>
      multiplied(text, {
        cents: centsOf(match[1] ?? match[4] ?? '0', match[2] ?? match[5] ?? '', match[3] ?? match[6]),
        start: match.index,
        end: match.index + match[0].length,
      }),
    )
    .filter(({ cents }) => Number.isSafeInteger(cents));
}

const TIMES = String.raw`(?:x|×|\*|keer|maal)`;
const TIMES_BEFORE = new RegExp(String.raw`(?<![\d.,])(\d{1,4})\s?${TIMES}\s?(?:à\s?)?$`, 'iu');
const TIMES_BEHIND = new RegExp(
  String.raw`^\s?(?:€|euro|eur)?\s?${TIMES}\s?(\d{1,4})(?![\d.,]*\d|\s?(?:€|euro|eur))`,
  'iu',
);
const RATE =
  /^\s?(?:€|euro\b|eur\b)?\s?(?:(?:per|\/)\s?(?:keer|stuk|maand|week|kwartaal|uur|dag|persoon|deelnemer|editie|bijeenkomst|nummer|uitgave|avond|inwoner)(?!\p{L})|p\.?\s?(?:p|m|w|st|u)\.?(?!\p{L}))/iu;

/** An amount with 'so many times' in front of it or behind it. */
function multiplied(text: string, bare: Pick<Amount, 'cents' | 'start' | 'end'>): Amount {
  const before = TIMES_BEFORE.exec(text.slice(Math.max(0, bare.start - 12), bare.start));
  const behind = before ? null : TIMES_BEHIND.exec(text.slice(bare.end, bare.end + 20));
  const times = before?.[1] ?? behind?.[1];
  if (times === undefined) return { ...bare, sum: null, isRate: RATE.test(text.slice(bare.end, bare.end + 30)) };
  const start = bare.start - (before?.[0].length ?? 0);
  const end = bare.end + (behind?.[0].length ?? 0);
  return { cents: bare.cents * Number(times), start, end, sum: text.slice(start, end).trim(), isRate: false };
}

/** '2,5k' is 2500 euro, '3.500,-' is 3500 euro, '12,50' is 12 euro and 50 cents. */
function centsOf(whole: string, fraction: string, unit: string | undefined): number {
  const decimals = /^\d{1,2}$/.test(fraction) ? fraction.padEnd(2, '0') : '00';
  const cents = Number(whole.replace(/[.\s]/g, '')) * 100 + Number(decimals);
  return cents * (unit === undefined ? 1 : /^k$/i.test(unit) ? 1000 : 1_000_000);
}

const BARE =
  /^\s*(?:(\d{1,4})\s?(?:x|×|\*)\s?)?(?:ca\.?|circa|±|\+\/-|max\.?|maximaal)?\s*-?(\d{1,3}(?:[.\s]\d{3})+|\d{1,9})(?:,(\d{2}|-+|–|—))?\s*$/u;

/** The amount of a cell in a column of money, with or without a euro sign; null when it is none or more than one. */
export function amountOfCell(text: string): number | null {
  const amounts = amountsIn(text);
  if (amounts.length > 1) return null;
  if (amounts[0]) return amounts[0].cents;
  const [, times = '1', whole, fraction = ''] = BARE.exec(text) ?? [];
  if (whole === undefined) return null;
  const cents = Number(whole.replace(/[.\s]/g, '')) * 100 + (/^\d\d$/.test(fraction) ? Number(fraction) : 0);
  return Number.isSafeInteger(cents * Number(times)) ? cents * Number(times) : null;
}
