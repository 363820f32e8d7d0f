import { type Narrower, narrowerGroups } from '#kernel/loose-group.ts';
import { sideIn } from './items/audience-words.ts';
import { EVERYBODY, SAME_GROUP } from './vocabulary/audiences.ts';
import { fold, wordsOf } from './text/fold.ts';

/** The audiences that words stand for; `unclear` are words for more people than any group of the plan, with the groups they may mean. */
export type Links = {
  readonly names: readonly string[];
  readonly unclear: { readonly words: string; readonly options: readonly string[] } | null;
};
/** Ties the words of the calendar to the audiences of the plan. Answers no names when it is not clear who is meant. */
export type AudienceLinker = (words: readonly string[]) => Links;

export function audienceLinker(names: readonly string[]): AudienceLinker {
  const known = names.map((name) => ({ name, ...describe(name) }));
  const narrowerThan = narrowerGroups(names);
  const seen = new Map<string, Links>();
  const one = (words: string): Links => {
    const found = seen.get(words) ?? linksOf(words, known, narrowerThan(words));
    seen.set(words, found);
    return found;
  };
  return (words) => {
    const each = words.map(one);
    const linked = new Set(each.flatMap((found) => found.names));
    return {
      names: names.filter((name) => linked.has(name)),
      unclear: each.find(({ unclear }) => unclear !== null)?.unclear ?? null,
    };
  };
}

type Known = Described & { readonly name: string };

/**
 * 'Bewoners' are not the bewoners of the flats alone: those are asked about, and never tied. 'Alle bewoners' are those of every group
 * of them, where there are several.
 */
function linksOf(words: string, known: readonly Known[], { narrower, isEvery }: Narrower): Links {
  const some = new Set(narrower);
  const names = find(words, some.size === 0 ? known : known.filter((_, index) => !some.has(index)));
  const options = narrower.flatMap((index) => known[index]?.name ?? []);
  if (names.length === 0 && isEvery && options.length >= 2) return { names: options, unclear: null };
  return { names, unclear: names.length === 0 && options.length > 0 ? { words, options } : null };
}

type Described = {
  readonly folded: string;
  readonly heads: readonly string[];
  readonly all: readonly string[];
  readonly second: readonly string[];
};

const SMALL = new Set([
  'de',
  'het',
  'een',
  'en',
  'of',
  'hun',
  'alle',
  'onze',
  'diverse',
  'andere',
  'overige',
  'huidige',
  'potentiele',
  'nieuwe',
  'betrokken',
  'lokale',
  'regionale',
  'eigen',
  'zeven',
  'leden',
  'interne',
  'externe',
  'functioneel',
  'niet',
  'deelnemers',
  'verschillende',
  'bestuurlijke',
  'ambtelijke',
  'maatschappelijke',
  'groep',
  'groepen',
  'doelgroep',
  'doelgroepen',
  'waaronder',
  'zoals',
  'leden',
  'b',
  'w',
  'jonge',
  'directe',
  'sociale',
  'vooral',
  'actieve',
  'gemeentelijke',
]);

/** A name by its telling words: those before the first preposition or bracket say who, the rest where and why. */
function describe(name: string): Described {
  const cut = name.search(/[(]|\s(?:van|die|in|bij|uit|met|voor|op|aan|om|te|der|dat|wie)\s/iu);
  const who = cut > 0 ? name.slice(0, cut) : name;
  const inside = cut > 0 ? name.slice(cut) : '';
  const stems = (text: string): string[] => [
    ...new Set(
      wordsOf(text)
        .filter((word) => !SMALL.has(word) && !/^\d+$/.test(word))
        .map(stemOf),
    ),
  ];
  const heads = stems(who);
  const rest = stems(/^\s*(?:van|aan|uit|bij)\s/iu.test(inside) || inside.startsWith('(') ? inside.slice(0, 60) : '');
  return {
    folded: fold(name),
    heads: heads.length > 0 ? heads : rest,
    all: [...heads, ...stems(inside)],
    second: heads.length > 0 ? [] : rest,
  };
}

const GROUP_OF = new Map(
  SAME_GROUP.flatMap(([first = '', ...others]) => [
    [first, first] as const,
    ...others.map((word) => [word, first] as const),
  ]),
);

/** One form for a word and its plural, and for words of the same group. */
export function stemOf(word: string): string {
  const direct = GROUP_OF.get(word);
  if (direct) return direct;
  const single = singular(word);
  return GROUP_OF.get(single) ?? single;
}

function singular(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith('leden')) return `${word.slice(0, -5)}lid`;
  if (word.endsWith('raden')) return `${word.slice(0, -5)}raad`;
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.slice(0, -1);
  if (word.endsWith('en')) return word.slice(0, -2).replace(/([bdfgklmnprst])\1$/, '$1');
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

function find(words: string, known: readonly Known[]): string[] {
  const folded = fold(words).replace(/[.:;]$/, '');
  if (EVERYBODY.includes(folded)) return (ANYBODY.has(folded) ? outside(known) : known).map(({ name }) => name);
  const exact = known.filter((audience) => audience.folded === folded);
  if (exact.length > 0) return exact.map(({ name }) => name);
  const asked = describe(words);
  if (asked.heads.length === 0) return [];
  const scored = known.map((audience) => ({ name: audience.name, score: likeness(asked, audience) }));
  const top = Math.max(0, ...scored.map(({ score }) => score));
  if (top < 0.5) return onlyOneWith(asked, known);
  const best = scored.filter(({ score }) => score >= top - 0.05);
  return best.length <= 3 ? best.map(({ name }) => name) : [];
}

/** 'Hoogbouw' and 'De Hoogt' where one group alone has these words: 'Bewoners van hoogbouw, vooral De Hoogt'. */
function onlyOneWith({ heads, all }: Described, known: readonly Known[]): string[] {
  if (heads.length !== all.length) return [];
  const found = known.filter((audience) => heads.every((word) => audience.all.includes(word)));
  return found.length === 1 ? found.map(({ name }) => name) : [];
}

const ANYBODY: ReadonlySet<string> = new Set(['iedereen', 'allen']);

/** 'Iedereen' is said of the world outside; in a plan for colleagues alone it is said of them. */
function outside(known: readonly Known[]): readonly Known[] {
  const found = known.filter(({ name }) => sideIn(name) !== 'internal');
  return found.length > 0 ? found : known;
}

/** How alike two groups are: shared telling words, from 0 to 1; the head words weigh most. */
function likeness(asked: Described, audience: Described): number {
  const shared = asked.heads.filter((word) => audience.heads.some((other) => isSame(word, other))).length;
  if (shared === 0) return 0;
  const size = Math.min(asked.heads.length, audience.heads.length);
  const dice = (2 * shared) / (asked.heads.length + audience.heads.length);
  const whole = shared >= size ? 0.55 + dice / 4 : dice;
  const extra = asked.all.filter((word) => audience.all.some((other) => isSame(word, other))).length;
  return whole + Math.min(0.15, 0.05 * (extra - shared));
}

/** Equal, or one a kind of the other: the end of a Dutch compound says what it is. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 6 && (long.endsWith(short) || (long.startsWith(short) && short.length >= 8));
}
