import type { Role } from '#kernel/plan.ts';
import { PARTICLES } from '../calendar/people.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { hasPattern, wordsOf } from '../text/fold.ts';
import { withoutStop } from '../text/sentences.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import { isFirstName } from '../vocabulary/first-names.ts';
import { PLACE_NOUNS, ROLE_NOUNS } from '../vocabulary/people.ts';

const CAPITAL = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
/** A name with a capital at both ends: 'Noor van Dam', 'Henk-Jan Oosterveld', 'J. Bakker'. */
const FULL_NAME = String.raw`(?!(?:De|Het|Een|Onze|Deze|Dit|Alle|In|Op|Bij|Voor|Via|Per)\s)${CAPITAL}(?:\s(?:${PARTICLES}|${CAPITAL})){0,4}?\s\p{Lu}[\p{L}'’-]+`;
const IN_BRACKETS = new RegExp(
  String.raw`^(\S[^()]*?)\s*\((${FULL_NAME}(?:(?:,|\sen|\s&)\s${FULL_NAME}){0,5})\)$`,
  'u',
);
const IN_FRONT = new RegExp(String.raw`^(${FULL_NAME})(?:[.,;:]\s+|\s+[–—-]\s+|\s*(?=\([^()]{2,80}\)\.?$))`, 'u');
const PERSON = new RegExp(String.raw`^(${FULL_NAME})(?:\s\([^()]{1,40}\))?$`, 'u');
const LONGEST = 400;

/**
 * A role with the people who have it apart from what they do: 'Noor van Dam. Bewaakt de planning.' behind the role, 'Projectleider
 * (Noor van Dam)' as its name. Words that are no sure name stay where they were.
 */
export function withPeople({ who = [], ...role }: Role): Role {
  const [, bare = '', inside = ''] = role.name.length > LONGEST ? [] : (IN_BRACKETS.exec(role.name) ?? []);
  const named = namesIn(inside).every(isPerson) ? namesIn(inside) : [];
  const told = toldIn(role.does);
  const people = [...new Set([...who, ...named, ...told.who])];
  if (people.length === 0) return role;
  return { ...role, name: named.length > 0 ? bare : role.name, does: told.does, who: people };
}

/** The names in a list of them: 'Noor, Bas en Iris'. A team or a college has one name, whatever it is for. */
export const namesIn = (text: string): string[] =>
  text
    .split(/\n|[,;]\s*|\s*\/\s*/u)
    .flatMap((piece) => {
      const names = piece.split(/\s+(?:en|&|\+)\s+/u);
      return BODY.test(piece) && !names.slice(1).some(isPerson) ? [piece] : names;
    })
    .map((name) => name.trim())
    .filter((name) => name !== '');
const BODY =
  /^\s*(?:het\s|de\s|ons\s)?(?:college\s+van|burgemeester\s+en\s+wethouders|b\s?(?:en|&)\s?w|team|afdeling|cluster|dienst|bureau|stichting|vereniging|ministerie|werkgroep|commissie)(?!\p{L})/iu;

/** 'N.t.b.', 'vacature', '[naam]': there is nobody yet. */
export const isNobody = (text: string): boolean => isNothing(text) || isPlaceholder(text) || NOBODY.test(text.trim());
const NOBODY =
  /^\(?(?:n\.?\s?(?:t|n|o)\.?\s?[bg]\.?|p\.?m\.?|t\.?b\.?d\.?|vacature|vacant|onbekend|volgt|niemand|nog\s.{0,40}|nader te bepalen|wordt\s.{0,40}|\?+)\)?\.?$/iu;

function toldIn(does: string | null): { readonly who: readonly string[]; readonly does: string | null } {
  if (does === null || does.length > LONGEST) return { who: [], does };
  const names = namesIn(withoutStop(does));
  if (names.length > 1 && names.every(isPerson)) return { who: names, does: null };
  const front = IN_FRONT.exec(does);
  if (front?.[1] && isPerson(front[1])) return { who: [front[1]], does: withoutBrackets(does.slice(front[0].length)) };
  return names.length === 1 && names.every(isPerson) ? { who: names, does: null } : { who: [], does };
}

/** 'Noor van Dam', 'Noor', 'wethouder Kuiper', 'J. Bakker'; words that may name the work ('Leidt', 'Grafisch Ontwerp') are nobody. */
export function isPerson(name: string): boolean {
  if (isFirstName(name) || TITLED.test(name)) return true;
  const full = PERSON.exec(name)?.[1];
  if (full === undefined) return false;
  const [first = ''] = full.split(' ');
  const isName = isFirstName(first) || /^(?:\p{Lu}\.){1,4}$/u.test(first);
  return (
    isName || (PARTED.test(full) && !hasPattern(wordsOf(first), ROLE_NOUNS) && !hasPattern(wordsOf(first), PLACE_NOUNS))
  );
}

/** Words in the form of a name, of which the first is no known one: who stands between people is one. */
export const maybePerson = (text: string): boolean =>
  PERSON.test(text) && ![ROLE_NOUNS, PLACE_NOUNS, CHANNEL_NOUNS].some((nouns) => hasPattern(wordsOf(text), nouns));
const TITLED =
  /^(?:[Dd]e\s)?(?:[Ww]ethouder|[Bb]urgemeester|heer|[Mm]evrouw|[Mm]eneer|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?)\s(?:(?:[Vv]an|de|der|den|ter|ten|el)\s){0,3}\p{Lu}[\p{L}'’-]+$/u;
const PARTED = new RegExp(String.raw`\s(?:${PARTICLES})\s\p{Lu}`, 'u');

/** '(12 uur per week).' behind a name is all there is to say. */
const withoutBrackets = (text: string): string => /^\(([^()]+)\)\.?$/u.exec(text)?.[1] ?? text;
