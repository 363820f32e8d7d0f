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
/** A clause with what the rule asks of it, looked up once. */
type Verbs = {
  readonly clause: readonly Token[];
  readonly participles: ReadonlySet<number>;
  readonly auxiliaries: ReadonlySet<number>;
  readonly hasBy: boolean;
  readonly hasTo: boolean;
};

function inClause(text: string, clause: readonly Token[]): readonly UnitFinding[] {
  const places = clause.map((_, at) => at);
  const participles = new Set(places.filter((at) => clause[at]?.kind === 'word' && isParticiple(clause[at].lower)));
  if (participles.size === 0) return [];
  const words = new Set(clause.map(({ lower }) => lower));
  const hasOther = [...HEBBEN, ...WORDEN, 'is'].some((word) => words.has(word));
  const auxiliaries = new Set(places.filter((at) => isAuxiliary(clause, at, hasOther)));
  const verbs = { clause, participles, auxiliaries, hasBy: words.has('door'), hasTo: words.has('te') };
  const taken = new Set<number>();
  return [...auxiliaries].flatMap((auxiliary) => {
    const participle = nearest(verbs, auxiliary, taken);
    if (participle === undefined) return [];
    taken.add(participle);
    const pair = { auxiliary, participle };
    return [...passiveOf(text, verbs, pair), ...splitOf(clause, pair)];
  });
}

/** "zijn huis" is of him: so read where another helping verb does the work and no participle or small word follows. */
function isAuxiliary(clause: readonly Token[], at: number, hasOther: boolean): boolean {
  const word = clause[at]?.lower ?? '';
  if (WORDEN.has(word) || HEBBEN.has(word)) return true;
  if (word !== 'zijn' || !hasOther) return ZIJN.has(word);
  const next = clause[at + 1];
  return next?.kind !== 'word' || NO_NOUN.has(next.lower) || isParticiple(next.lower);
}

const NO_NOUN = new Set(
  'er niet nog al de het een deze die dat we wij u je jullie ze zij in op door voor met aan naar bij ook allemaal'.split(
    ' ',
  ),
);

/** The participle that goes with this helping verb: none beyond the next helping verb, and none that goes with another. */
function nearest({ clause, participles, auxiliaries }: Verbs, auxiliary: number, taken: ReadonlySet<number>) {
  const look = (step: 1 | -1): number | undefined => {
    for (let at = auxiliary + step; Math.abs(at - auxiliary) <= FAR && clause[at] !== undefined; at += step) {
      if (auxiliaries.has(at)) return undefined;
      if (participles.has(at)) return taken.has(at) ? undefined : at;
    }
    return undefined;
  };
  const [before, after] = [look(-1), look(1)];
  if (before === undefined || after === undefined) return before ?? after;
  // "die gemaakt is …": right before it is the close of a subordinate clause; otherwise the participle comes after.
  return auxiliary - before === 1 ? before : after;
}

function passiveOf(text: string, verbs: Verbs, { auxiliary, participle }: Pair): readonly UnitFinding[] {
  const { clause, hasBy, hasTo } = verbs;
  const [helper, verb] = [clause[auxiliary], clause[participle]];
  if (!helper || !verb || HEBBEN.has(helper.lower) || Math.abs(participle - auxiliary) > REACH) return [];
  const withWorden = WORDEN.has(helper.lower);
  if (!withWorden && (NOT_WITH_ZIJN.has(verb.lower) || hasTo)) return [];
  const certain = withWorden || hasBy;
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
