import type { Ring } from '#kernel/plan.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import { divide } from '../text/entries.ts';
import { hasPattern, wordsOf } from '../text/fold.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { ringIn } from './audience-words.ts';

/** What stands behind the name of a group: its ring, the means that reach it, and the rest as it is written. */
export type Told = { readonly ring: Ring | null; readonly channels: readonly string[]; readonly rest: string | null };

const LONGEST_RING = 3;
const MEANS =
  /^(?:via|door middel van|met behulp van|kana(?:al|len)\s*:|middel(?:en)?\s*:|bereikbaar via|te bereiken via)\s*/iu;

/** A word for a ring and nothing else: 'meedenken', 'Ring 2: meewerken'. */
export const ringAlone = (text: string): Ring | null =>
  wordsOf(text).filter((word) => word !== 'ring' && !/^\d$/.test(word)).length <= LONGEST_RING ? ringIn(text) : null;

/** 'Gemeenteraad (meebeslissen)', 'Huisartsen – meewerken': the name without the ring, and the ring. */
export function withoutRing(name: string): { readonly name: string; readonly ring: Ring | null } {
  const match = /^(\S.*?)\s*(?:\(([^()]{3,40})\)|\s[–—-]\s+([^–—()]{3,40}))$/u.exec(name);
  const ring = match ? ringAlone(match[2] ?? match[3] ?? '') : null;
  return match?.[1] && ring !== null ? { name: match[1], ring } : { name, ring: null };
}

/** 'meedenken – via brief en wijkkrant': parts behind dashes and semicolons, each for what it is. */
export function toldOf(text: string | null, means: boolean): Told {
  if (text === null) return { ring: null, channels: [], rest: null };
  let ring: Ring | null = null;
  const channels: string[] = [];
  const rest: string[] = [];
  for (const piece of text.split(/\s[–—-]\s|;\s/u).map((each) => each.trim())) {
    const named = ringAlone(piece);
    if (ring === null && named !== null) ring = named;
    else if (MEANS.test(piece)) channels.push(...divide(piece.replace(MEANS, '')));
    else if (means && isListOfNames(piece)) channels.push(...divide(piece));
    else if (piece !== '') rest.push(piece);
  }
  return ring === null && channels.length === 0
    ? { ring, channels, rest: text }
    : { ring, channels, rest: rest.length > 0 ? rest.join(' – ') : null };
}

/** Whether what stands behind the names in a list is means: short names without a verb, most of them known as such. */
export function areMeans(texts: readonly string[]): boolean {
  const names = texts.filter(isListOfNames).flatMap((text) => divide(text));
  const known = names.filter((name) => hasPattern(wordsOf(name), CHANNEL_NOUNS)).length;
  return texts.length > 0 && texts.every(isListOfNames) && known * 2 >= names.length;
}

const isListOfNames = (text: string): boolean =>
  text.length <= 160 && mainVerbAt(text) < 0 && divide(text).every((name) => name.split(/\s+/).length <= 4);
