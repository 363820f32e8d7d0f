import { copy } from '../copy.nl.ts';
import type { UnitFinding } from '../finding.ts';
import type { ReadUnit } from '../read-unit.ts';
import type { Token } from '../words/token.ts';
import { isParticiple } from '../words/participle.ts';

const AFTER_ARTICLE = new Set('door in op voor aan met van uit bij tijdens volgens over naar binnen sinds'.split(' '));
const MOST_BETWEEN = 9;

/** "de door u gewenste aanbieder": a piece of sentence between the article and its noun, closed by a participle on -e. */
export const splitPhrases = ({ sentences }: ReadUnit): readonly UnitFinding[] =>
  sentences.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.flatMap((_, at) => phraseAt(clause, at))));

function phraseAt(clause: readonly Token[], at: number): readonly UnitFinding[] {
  const article = clause[at];
  const next = clause[at + 1]?.lower ?? '';
  if (!article || !['de', 'het', 'een'].includes(article.lower) || !AFTER_ARTICLE.has(next)) return [];
  // "een van de" and "een op de tien" count.
  if (article.lower === 'een' && (next === 'van' || next === 'op')) return [];
  const window = clause.slice(at + 3, at + 2 + MOST_BETWEEN);
  const close = window.findIndex(({ lower }) => isInflected(lower));
  const noun = window[close + 1];
  if (close === -1 || !noun) return [];
  const place = { from: article.from, to: noun.to };
  return [{ rule: 'sentence.split', severity: 'warning', certain: true, ...place, what: copy.between, how: copy.join }];
}

/** "gewenste", "gesloten" and "geldende" before a noun. */
const isInflected = (word: string): boolean =>
  word.endsWith('ende') ? word.length > 6 : /[dt]e$/.test(word) && isParticiple(word.slice(0, -1));
