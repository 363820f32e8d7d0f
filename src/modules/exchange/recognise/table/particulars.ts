import { fieldOf } from '../title/label-field.ts';
import { type GridRow, placeText } from './grid.ts';

/** Fields of a paper that one activity does not have. */
const OF_PAPER: ReadonlySet<string> = new Set(['client', 'owner', 'participants', 'documentDate', 'version']);

/** Two columns with the particulars of the paper: 'Opdrachtgever', 'Periode' and 'Versie' below each other. */
export function isParticulars({ width, rows }: { readonly width: number; readonly rows: readonly GridRow[] }): boolean {
  if (width !== 2 || rows.length < 3 || rows.length > 40) return false;
  const fields = rows.map((row) => fieldOf(placeText(row, 0).replace(/:\s*$/, '').slice(0, 60)));
  const known = new Set(fields.filter((field) => field !== null));
  const ofPaper = [...known].filter((field) => OF_PAPER.has(field)).length;
  return (known.size >= 3 && ofPaper >= 2 && known.size * 2 >= rows.length) || isMemoHead(rows);
}

/** 'Van', 'Aan' and 'Datum' below each other stand above a memo. */
function isMemoHead(rows: readonly GridRow[]): boolean {
  const labels = new Set(rows.map((row) => placeText(row, 0).replace(/:\s*$/, '').trim().toLowerCase().slice(0, 60)));
  return labels.has('van') && labels.has('aan') && ['datum', 'onderwerp', 'betreft'].some((label) => labels.has(label));
}
