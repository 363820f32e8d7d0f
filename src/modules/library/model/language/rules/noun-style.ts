import { copy } from '../copy.nl.ts';
import type { UnitFinding } from '../finding.ts';
import type { ReadUnit } from '../read-unit.ts';
import type { Token } from '../words/token.ts';

const NO_VERB = new Set(
  'leven eten tien zeven eigen teken bestek examen open midden wezen goeden rijden inkomen vermogen voornemen verleden aantal einden gezinnen begin verzoeken voordelen kanten'.split(
    ' ',
  ),
);
const NO_ACTION = new Set('woning vereniging vergadering regering rekening ding koning omgeving'.split(' '));

/**
 * "het opstellen van" is one; "de uitvoering van de verordening" only where a sentence has two such nouns, because one alone is
 * ordinary Dutch.
 */
export const nounStyle = ({ sentences, text }: ReadUnit): readonly UnitFinding[] =>
  sentences.flatMap(({ tokens }) => {
    const verbs = tokens.flatMap((_, at) => madeOfVerb(tokens, at));
    const nouns = tokens.flatMap((_, at) => madeOfAction(tokens, at));
    return [...verbs, ...(nouns.length > 1 ? nouns : [])].map(({ first, last, verb }) => ({
      rule: 'style.nouns' as const,
      severity: 'info' as const,
      certain: verb !== null,
      from: first.from,
      to: last.to,
      what: copy.nouns(text.slice(first.from, last.to)),
      how: verb === null ? copy.useVerbs : copy.useVerb(verb),
    }));
  });

type Nouns = { readonly first: Token; readonly last: Token; readonly verb: string | null };

function madeOfVerb(tokens: readonly Token[], at: number): readonly Nouns[] {
  const [article, verb, of] = tokens.slice(at, at + 3);
  if (article?.lower !== 'het' || of?.lower !== 'van' || !verb) return [];
  const isVerb = /^\p{Ll}{2,}en$/u.test(verb.text) && !NO_VERB.has(verb.lower);
  return isVerb ? [{ first: article, last: of, verb: verb.lower }] : [];
}

function madeOfAction(tokens: readonly Token[], at: number): readonly Nouns[] {
  const [noun, of] = tokens.slice(at, at + 2);
  if (of?.lower !== 'van' || !noun) return [];
  const isAction = /^\p{L}{3,}(?:ing|atie|isering|name)$/u.test(noun.lower) && !NO_ACTION.has(noun.lower);
  return isAction ? [{ first: noun, last: of, verb: null }] : [];
}
