const AMOUNT = /^(?:(\d{1,3}(?:\.\d{3})+)|(\d+))(?:,(\d{1,2}|-{1,2}|=)?)?$/;
const WITH_POINT = /^(\d+)\.(\d{2})$/;
const MAX_DIGITS = 12;

/**
 * Euros as people in the Netherlands type them, as integer cents: '3.500', '€ 3.500,-', '3500,50'. A point before exactly two last
 * digits counts as a comma ('3500.50'). Null for anything else, for a negative amount and for more than twelve digits.
 */
export function parseEuros(text: string): number | null {
  const bare = text
    .toLowerCase()
    .replace(/€|euro|eur/g, '')
    .replace(/\s/g, '');
  const point = WITH_POINT.exec(bare);
  const match = point ? [bare, undefined, point[1], point[2]] : AMOUNT.exec(bare);
  if (!match) return null;
  const whole = (match[1] ?? match[2] ?? '').replaceAll('.', '');
  if (whole.length > MAX_DIGITS) return null;
  const part = match[3] ?? '';
  return Number(whole) * 100 + (/^\d/.test(part) ? Number(part.padEnd(2, '0')) : 0);
}

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, '.');

/** Integer cents as somebody would type them, without the sign of the euro: '3.500', '3.500,50' or '-12'. */
export function typedEuros(cents: number): string {
  const rest = Math.abs(cents) % 100;
  const whole = `${cents < 0 ? '-' : ''}${grouped(String(Math.floor(Math.abs(cents) / 100)))}`;
  return rest === 0 ? whole : `${whole},${String(rest).padStart(2, '0')}`;
}

/** Integer cents to read: '€ 3.500', '€ 3.500,50' or '€ -12'; whole euros have no decimals. */
export const formatEuros = (cents: number): string => `€ ${typedEuros(cents)}`;
