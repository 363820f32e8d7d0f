import { dateText, type DateSystem, isDateFormat, serialDay, timeText } from './date-format.ts';

/** A number as the sheet shows it in Dutch; `date` is the day (`YYYY-MM-DD`) when the format makes it a date, otherwise null. */
export type Shown = { readonly text: string; readonly date: string | null };

/** What a number looks like in a cell with that format code. Formats we do not know show the plain number. */
export function showNumber(value: number, code: string, system: DateSystem): Shown {
  const section = sectionFor(value, code);
  if (isDateFormat(section)) {
    const time = timeText(value, section);
    if (time !== null) return { text: time, date: null };
    const day = serialDay(value, system);
    if (day !== null) return { text: dateText(value, section, system), date: day };
    return { text: plainNumber(value), date: null };
  }
  if (/^(general|standaard|@)?$/i.test(section.trim())) return { text: plainNumber(value), date: null };
  const negativeHasOwn = value < 0 && sectionsOf(code).length > 1;
  return { text: patternNumber(negativeHasOwn ? -value : value, section), date: null };
}

/** A number with a comma, at most ten digits behind it, without grouping. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e11 || magnitude < 1e-9))
    return value.toExponential(5).replace('.', ',').toUpperCase();
  return String(Number(value.toPrecision(11))).replace('.', ',');
}

function sectionFor(value: number, code: string): string {
  const sections = sectionsOf(code);
  if (value < 0 && sections.length > 1) return sections[1] ?? '';
  return (value === 0 && sections.length > 2 ? sections[2] : sections[0]) ?? '';
}

/** Positive; negative; zero; text. A semicolon in quotes does not part. */
const sectionsOf = (code: string): string[] =>
  code.slice(0, 300).match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)/g) ?? [''];

function patternNumber(value: number, section: string): string {
  const pieces = section.match(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[#0?][#0?.,]*(?:E[+-]0+)?|[^"\\[_*#0?]+/g) ?? [];
  const digits = pieces.find((piece) => /^[#0?]/.test(piece));
  const isPercent = pieces.some((piece) => /^[^"\\[]*%/.test(piece));
  if (digits === undefined) return literal(pieces);
  const number = digitsText(isPercent ? value * 100 : value, digits);
  let used = false;
  const shown = pieces.map((piece) => {
    if (!/^[#0?]/.test(piece)) return literal([piece]);
    if (used) return '';
    used = true;
    return number;
  });
  return shown.join('').trim();
}

function digitsText(value: number, pattern: string): string {
  const [whole = '', part = ''] = pattern.split('.');
  const decimals = Math.min(part.replace(/[^0#?]/g, '').length, 20);
  const least = Math.min(part.replace(/[^0?]/g, '').length, decimals);
  return new Intl.NumberFormat('nl-NL', {
    useGrouping: whole.includes(','),
    minimumFractionDigits: least,
    maximumFractionDigits: decimals,
    minimumIntegerDigits: Math.min(Math.max(whole.replace(/[^0]/g, '').length, 1), 15),
  }).format(value);
}

/** What the parts without digits show: quoted and escaped text, and a currency sign in square brackets. */
function literal(pieces: readonly string[]): string {
  return pieces
    .map((piece) => {
      if (piece.startsWith('"')) return piece.slice(1, -1);
      if (piece.startsWith('\\')) return piece.slice(1);
      if (piece.startsWith('[')) return /^\[\$([^-\]]*)/.exec(piece)?.[1] ?? '';
      if (piece.startsWith('_')) return ' ';
      return piece.startsWith('*') ? '' : piece;
    })
    .join('');
}
