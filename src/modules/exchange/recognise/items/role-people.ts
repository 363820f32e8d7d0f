import type { Role } from '#kernel/plan.ts';
import { namesOnlyPeople, PARTICLES } from '../calendar/people.ts';
import { hasPattern, wordsOf } from '../text/fold.ts';
import { withoutStop } from '../text/sentences.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';

const CAPITAL = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
/** A name with a capital at both ends: 'Noor van Dam', 'Henk-Jan Oosterveld', 'J. Bakker'. */
const FULL_NAME = String.raw`(?!(?:De|Het|Een|Onze|Deze|Dit|Alle|In|Op|Bij|Voor|Via|Per)\s)${CAPITAL}(?:\s(?:${PARTICLES}|${CAPITAL})){0,4}?\s\p{Lu}[\p{L}'’-]+`;
const IN_BRACKETS = new RegExp(
  String.raw`^(\S[^()]*?)\s*\((${FULL_NAME}(?:(?:,|\sen|\s&)\s${FULL_NAME}){0,5})\)$`,
  'u',
);
const IN_FRONT = new RegExp(String.raw`^(${FULL_NAME})(?:[.,;:]\s+|\s+[–—-]\s+|\s*(?=\([^()]{2,80}\)\.?$))`, 'u');
const PERSON = new RegExp(String.raw`^${FULL_NAME}(?:\s\([^()]{1,40}\))?$`, 'u');
const LONGEST = 400;

/** 'Noor van Dam', and nothing else. */
export const isFullName = (text: string): boolean => new RegExp(`^${FULL_NAME}$`, 'u').test(text);

/**
 * A role with the people who have it apart from what they do: 'Noor van Dam. Bewaakt de planning.' behind the role, 'Projectleider
 * (Noor van Dam)' as its name. Words that are no sure name stay where they were.
 */
export function withPeople({ who = [], ...role }: Role): Role {
  const named = role.name.length > LONGEST ? null : IN_BRACKETS.exec(role.name);
  const told = toldIn(role.does);
  const people = [...new Set([...who, ...namesIn(named?.[2] ?? ''), ...told.who])];
  if (people.length === 0) return role;
  return { ...role, name: named?.[1] ?? role.name, does: told.does, who: people };
}

/** The names in a list of them: 'Noor, Bas en Iris'. */
export const namesIn = (text: string): string[] =>
  text
    .split(/\n|[,;]\s*|\s+(?:en|&|\+)\s+|\s*\/\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

function toldIn(does: string | null): { readonly who: readonly string[]; readonly does: string | null } {
  if (does === null || does.length > LONGEST) return { who: [], does };
  const names = namesIn(withoutStop(does));
  if (names.length > 1 && names.every(isPerson)) return { who: names, does: null };
  const front = IN_FRONT.exec(does);
  if (front?.[1]) return { who: [front[1]], does: withoutBrackets(does.slice(front[0].length)) };
  return names.length === 1 && names.every(isPerson) ? { who: names, does: null } : { who: [], does };
}

/** 'Noor van Dam', 'Noor', 'wethouder Kuiper'; one word that may name the work ('Teksten', 'Website') is nobody. */
const isPerson = (name: string): boolean =>
  PERSON.test(name) ||
  (namesOnlyPeople(name) && !/^\p{L}+en$/u.test(name) && !hasPattern(wordsOf(name), CHANNEL_NOUNS));

/** '(12 uur per week).' behind a name is all there is to say. */
const withoutBrackets = (text: string): string => /^\(([^()]+)\)\.?$/u.exec(text)?.[1] ?? text;
