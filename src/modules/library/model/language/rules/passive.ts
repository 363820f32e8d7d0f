import { copy } from '../copy.nl.ts';
import type { UnitFinding } from '../finding.ts';
import type { ReadUnit } from '../read-unit.ts';
import { isParticiple } from '../words/participle.ts';
import type { Token } from '../words/token.ts';
import { HEBBEN, NOT_WITH_ZIJN, WORDEN, ZIJN } from '../words/verb-words.ts';

const REACH = 10;
const FAR = 18;
const FAR_APART = 9;

/**
 * "worden" or "zijn" with a past participle in the same clause. With "zijn" it may tell how something is ("is gesloten"), so then
 * it asks, unless somebody is named with "door". Verbs of going and becoming ("is gekomen") are no passive.
 */
export const passives = ({ text, sentences }: ReadUnit): readonly UnitFinding[] =>
  sentences.flatMap(({ clauses }) => clauses.flatMap((clause) => inClause(text, clause)));

type Pair = { readonly auxiliary: number; readonly participle: number };

function inClause(text: string, clause: readonly Token[]): readonly UnitFinding[] {
  const participles = clause.flatMap(({ kind, lower }, at) => (kind === 'word' && isParticiple(lower) ? [at] : []));
  if (participles.length === 0) return [];
  const auxiliaries = clause.flatMap((token, at) => (isAuxiliary(clause, at) ? [at] : []));
  const taken = new Set<number>();
  return auxiliaries.flatMap((auxiliary) => {
    const participle = nearest(participles, auxiliary, taken);
    if (participle === undefined) return [];
    taken.add(participle);
    const pair = { auxiliary, participle };
    return [...passiveOf(text, clause, pair), ...splitOf(clause, pair)];
  });
}

function isAuxiliary(clause: readonly Token[], at: number): boolean {
  const word = clause[at]?.lower ?? '';
  if (WORDEN.has(word) || HEBBEN.has(word)) return true;
  if (!ZIJN.has(word)) return false;
  // "zijn huis": of him. "te zijn" stays a verb.
  return word !== 'zijn' || !isPossessive(clause, at);
}

const NO_NOUN = new Set(
  'er niet nog al de het een deze die dat we wij u je jullie ze zij in op door voor met aan naar bij ook allemaal'.split(
    ' ',
  ),
);

/** "zijn" before a word that is no participle, article or adverb is most often "of him", where another verb does the work. */
function isPossessive(clause: readonly Token[], at: number): boolean {
  const next = clause[at + 1];
  if (!next || next.kind !== 'word' || NO_NOUN.has(next.lower) || isParticiple(next.lower)) return false;
  return clause.some(({ lower }, index) => index !== at && (HEBBEN.has(lower) || WORDEN.has(lower) || lower === 'is'));
}

function nearest(participles: readonly number[], auxiliary: number, taken: ReadonlySet<number>): number | undefined {
  const free = participles.filter((at) => !taken.has(at) && Math.abs(at - auxiliary) <= FAR);
  const before = free.filter((at) => at < auxiliary).at(-1);
  const after = free.filter((at) => at > auxiliary)[0];
  if (before === undefined || after === undefined) return before ?? after;
  // "die gemaakt is …": right before it is the close of a subordinate clause; otherwise the participle comes after.
  return auxiliary - before === 1 ? before : after;
}

function passiveOf(text: string, clause: readonly Token[], { auxiliary, participle }: Pair): readonly UnitFinding[] {
  const [helper, verb] = [clause[auxiliary], clause[participle]];
  if (!helper || !verb || HEBBEN.has(helper.lower) || Math.abs(participle - auxiliary) > REACH) return [];
  const withWorden = WORDEN.has(helper.lower);
  if (!withWorden && (NOT_WITH_ZIJN.has(verb.lower) || clause.some(({ lower }) => lower === 'te'))) return [];
  const certain = withWorden || clause.some(({ lower }) => lower === 'door');
  const [first, last] = auxiliary < participle ? [helper, verb] : [verb, helper];
  const shown = text.slice(helper.from, helper.to);
  return [
    {
      rule: 'passive',
      severity: certain ? 'warning' : 'info',
      certain,
      from: first.from,
      to: last.to,
      what: certain ? copy.passive(shown, verb.text) : copy.maybePassive(shown, verb.text),
      how: certain ? copy.sayWho : copy.maybeSayWho,
    },
  ];
}

/** The helping verb stands more than nine words from its participle. */
function splitOf(clause: readonly Token[], { auxiliary, participle }: Pair): readonly UnitFinding[] {
  const between = Math.abs(participle - auxiliary) - 1;
  const [first, last] = [clause[Math.min(auxiliary, participle)], clause[Math.max(auxiliary, participle)]];
  if (between < FAR_APART || !first || !last) return [];
  const place = { from: first.from, to: last.to };
  return [
    { rule: 'sentence.split', severity: 'info', certain: false, ...place, what: copy.split(between), how: copy.join },
  ];
}
