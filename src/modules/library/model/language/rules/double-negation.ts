import { copy } from '../copy.nl.ts';
import type { UnitFinding } from '../finding.ts';
import type { ReadUnit } from '../read-unit.ts';
import type { Token } from '../words/token.ts';

/** After "niet" these turn it round again. Words on on- that are no denial ("onder", "ontvangen") do not look like this. */
const TURNED =
  /^on(?:aannemelijk|aanzienlijk|aardig|acceptabel|bekend|belangrijk|beperkt|betekenend|bevoegd|billijk|denkbaar|duidelijk|eens|eerlijk|gebruikelijk|gegrond|gelukkig|geschikt|gewenst|gewoon|haalbaar|juist|mogelijk|nodig|noemenswaardig|nuttig|overkomelijk|realistisch|redelijk|rechtmatig|schuldig|terecht|tevreden|toereikend|verdienstelijk|verenigbaar|vermijdelijk|verstandig|voldoende|voordelig|voorzien|waarschijnlijk|wenselijk|zinnig)e?$/;
const DENIED = new Set(['uitgesloten', 'ontkennen', 'uitsluiten', 'nalaten']);
const DENIALS = new Set(['niet', 'geen', 'nooit', 'niemand', 'nergens', 'niets']);
const MOST_APART = 5;

/** "niet onmogelijk", "niet zonder", and with doubt "geen … niet" in one clause. */
export const doubleNegations = ({ sentences, text }: ReadUnit): readonly UnitFinding[] =>
  sentences.flatMap(({ clauses }) =>
    clauses.flatMap((clause) =>
      clause.flatMap((token, at) => {
        if (!DENIALS.has(token.lower)) return [];
        const second = sureSecond(clause, at) ?? doubtfulSecond(clause, at);
        if (!second) return [];
        const words = text.slice(token.from, second.token.to);
        return [
          {
            rule: 'negation.double' as const,
            severity: second.certain ? ('warning' as const) : ('info' as const),
            certain: second.certain,
            from: token.from,
            to: second.token.to,
            what: second.certain ? copy.negation(words) : copy.maybeNegation(words),
            how: copy.sayPositive,
          },
        ];
      }),
    ),
  );

type Second = { readonly token: Token; readonly certain: boolean };

function sureSecond(clause: readonly Token[], at: number): Second | undefined {
  const next = clause[at + 1];
  if (!next || clause[at]?.lower === 'niets') return undefined;
  return TURNED.test(next.lower) || DENIED.has(next.lower) || next.lower === 'zonder'
    ? { token: next, certain: true }
    : undefined;
}

function doubtfulSecond(clause: readonly Token[], at: number): Second | undefined {
  // "niet voor niets" is how people say it.
  if (clause[at + 1]?.lower === 'voor' && clause[at + 2]?.lower === 'niets') return undefined;
  const rest = clause.slice(at + 1, at + 1 + MOST_APART);
  // "niet dit en ook niet dat" lists; it does not turn round.
  const close = rest.findIndex(({ lower }) => ['en', 'of', 'maar', 'dus', 'want', 'ook'].includes(lower));
  const token = (close === -1 ? rest : rest.slice(0, close)).find(({ lower }) => DENIALS.has(lower));
  return token ? { token, certain: false } : undefined;
}
