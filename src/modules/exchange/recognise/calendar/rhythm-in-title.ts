import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { RawRow } from './raw-row.ts';

const RHYTHM =
  /(?:,\s|\s[–—-]\s|\s\()((?:(?:twee|drie|vier)?(?:wekelijks|maandelijks)|dagelijks|om de week|elke? \p{L}{3,12}|iedere? \p{L}{3,12}))\)?$/iu;

/** 'Updates op de website, tweewekelijks' beside 'jan-mrt' is every two weeks from January to March; the title stays as it is. */
export function withRhythm(row: RawRow): RawRow {
  const own = row.origin === 'own' ? readDatePhrase(row.phrase.read) : null;
  if (own === null || own.rrule !== null || own.precision === 'day' || own.precision === 'open') return row;
  const title = row.cells.find(({ role }) => role === 'activity')?.text.trim() ?? '';
  const rhythm = RHYTHM.exec(title)?.[1];
  const read = `${row.phrase.read}, ${rhythm}`;
  const series = rhythm === undefined ? null : readDatePhrase(read);
  return series?.rrule ? { ...row, phrase: { ...row.phrase, read } } : row;
}
