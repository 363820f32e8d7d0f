import type { Ring, Side } from '#kernel/plan.ts';
import { AUDIENCE_NOUNS, RING_WORDS, SIDE_WORDS } from '../vocabulary/audiences.ts';
import { findPattern, fold, hasPattern, wordsOf } from '../text/fold.ts';
import { mainVerbAt } from '../text/sentences.ts';

/** Inside or outside the organisation, by the first text that says so; within a text the first word decides. */
export function sideIn(...texts: readonly (string | null)[]): Side | null {
  for (const text of texts) {
    if (text === null) continue;
    const bare = text.slice(0, 400).replace(/\([^()]{1,200}\)/gu, ' ');
    const words = wordsOf(OF_SIDE.test(text) ? text : bare).slice(0, 40);
    const internal = firstAt(words, SIDE_WORDS.internal);
    const external = firstAt(words, SIDE_WORDS.external);
    if (internal < external) return 'internal';
    if (external < internal) return 'external';
  }
  return null;
}

/** '(intern)' behind a group says where it stands; '(buren, collega's)' says who belongs to it. */
const OF_SIDE = /\(\s*(?:intern|extern)e?[\s,)]/iu;

const firstAt = (words: readonly string[], patterns: readonly string[]): number =>
  Math.min(...patterns.map((pattern) => findPattern(words, pattern)).filter((at) => at >= 0), Number.POSITIVE_INFINITY);

/** The ring whose word stands first: 'meeweten, liever meedenken' is in the outer one now. */
export function ringIn(text: string | null): Ring | null {
  if (text === null) return null;
  const words = wordsOf(text);
  const [first] = RING_WORDS.map(([ring, patterns]) => ({ ring, at: firstAt(words, patterns) }))
    .filter(({ at }) => at < words.length)
    .sort((one, other) => one.at - other.at);
  return first?.ring ?? null;
}

/** 'Ja' and 'nee' below a column 'Primair', or the words themselves. */
export const primaryInColumn = (text: string | null): boolean | null => {
  const answer = /^(ja|nee)(?!\p{L})/iu.exec(text?.trim() ?? '')?.[1]?.toLowerCase();
  return answer === undefined ? primaryIn(text) : answer === 'ja';
};

/** 'Primair' and 'secundair' as people write them; null when the text says neither. */
export function primaryIn(text: string | null): boolean | null {
  const folded = fold(text ?? '');
  if (/\b(?:(?:niet|geen)\s(?:als\s)?(?:een\s)?primair|secundair|tertiair|overige)/.test(folded)) return false;
  return /\b(?:primair|belangrijkste doelgroep|hoofddoelgroep)/.test(folded) ? true : null;
}

export const namesPeople = (text: string): boolean => hasPattern(wordsOf(text), AUDIENCE_NOUNS);

/**
 * The group a sentence is about: 'Inwoners' in 'Voor inwoners verandert er niets'. Null when it does not start with a group of
 * people. The words stay as written, without the preposition before them.
 */
export function groupAtStart(sentence: string): string | null {
  const bare = sentence
    .replace(/^\s*(?:voor|de groep|ook|wat betreft|bij|naar|aan|richting)\s+/iu, '')
    .replace(
      /^(?:(?:minimaal|minstens|ten minste|tenminste|ruim|circa|alle)\s+)?(?:\d{1,6}\s?%?|\p{L}+ procent|de helft)\s+(?:van\s+(?:de|het|onze)\s+|procent\s+van\s+(?:de|het)\s+)?/iu,
      '',
    );
  const verb = mainVerbAt(bare);
  const bracket = bare.search(/\s*\(|\sper\s(?:maand|week|jaar|kwartaal|dag)\b/u);
  const ends = [verb, bracket].filter((at) => at > 0);
  const stop = bare.search(/[.;:!?](?:\s|$)/u);
  const end = ends.length > 0 ? Math.min(...ends) : stop > 0 ? stop : bare.length;
  const group = bare
    .slice(0, end)
    .replace(/[\s,]+$/u, '')
    .trim();
  if (
    group === '' ||
    group.length > 160 ||
    /^(?:dit|dat|deze|er|het is|daarom|hierbij|hiervoor|we|wij|zij|ze|alle communicatie|onderstaand|hieronder|communicatie)\b/iu.test(
      group,
    )
  )
    return null;
  return namesPeople(headWords(group)) ? group : null;
}

/** The words before the first preposition or clause: they say who it is. */
const headWords = (group: string): string =>
  group.split(/\s(?:van|die|in|bij|uit|met|voor|op|aan|om|over|binnen)\s/iu)[0] ?? group;
