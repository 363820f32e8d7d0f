import type { GoalLevel, Indicator } from '#kernel/plan.ts';
import { GOAL_LABELS, GOAL_VERBS, SPLIT_VERBS } from '../vocabulary/goals.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { groupAtStart } from './audience-words.ts';
import { findPattern, fold, hasPattern, wordsOf } from '../text/fold.ts';

/** The level a label names ('Kennis', 'Houdingsdoelen'); null when it names none or more than one. */
export function levelOfLabel(label: string): GoalLevel | null {
  const words = wordsOf(label);
  if (words.length === 0 || words.length > 4) return null;
  const levels = GOAL_LABELS.filter(([, patterns]) => hasPattern(words, patterns)).map(([level]) => level);
  return levels.length === 1 ? (levels[0] ?? null) : null;
}

/** The level a sentence speaks of, by the word that stands first; null when none does. */
export function levelOfText(text: string): GoalLevel | null {
  const words = wordsOf(text).slice(0, 80);
  let best: { level: GoalLevel; at: number } | null = null;
  for (const [level, patterns] of GOAL_VERBS) {
    for (const pattern of patterns) {
      const at = findPattern(words, pattern);
      if (at >= 0 && (!best || at < best.at)) best = { level, at };
    }
  }
  return best?.level ?? splitLevelOf(words);
}

/** The level of a verb of which the second piece stands further on: 'melden hun kind op tijd aan'. */
function splitLevelOf(words: readonly string[]): GoalLevel | null {
  const found = SPLIT_VERBS.find(([, starts, end]) => {
    const at = words.findIndex((word) => starts.includes(word));
    return at >= 0 && words.indexOf(end, at + 2) > 0;
  });
  return found?.[0] ?? null;
}

export const AMOUNT =
  /\b(\d{1,3}(?:[.,]\d{1,3})?)\s?(%|procent\b)|\b(\d{1,6}(?:\.\d{3})?)\s+(aanmeldingen|deelnemers|bezoekers|contacten|reacties|inwoners|organisaties|leden|abonnees|volgers|bezoeken|meldingen|inschrijvingen|aanvragen|vrijwilligers|werkgevers|ondernemers|ouders|jongeren|leerlingen|scholen|bedrijven|medewerkers|klanten|gebruikers|downloads|stemmen|ideeën|klachten|vragen|gesprekken|huishoudens|respondenten)\b/iu;

/**
 * A target in the words of the goal: '30% van de inwoners kent …'. The text is a sentence beside the goal that says what is
 * measured; the sentence of the goal itself says only what is wanted, so then it is empty.
 */
export function indicatorIn(text: string): Indicator | null {
  const match = AMOUNT.exec(text.slice(0, 2000));
  if (!match) return null;
  const sentence = measuringSentence(text.split(/(?<=[.!?])\s/), match[0]);
  return match[1] === undefined
    ? { text: sentence, target: match[3] ?? null, unit: match[4] ?? null }
    : { text: sentence, target: match[1], unit: '%' };
}

/** The sentence behind the goal that holds these words; empty when the first one, which is the goal, does. */
export const measuringSentence = (sentences: readonly string[], words: string): string => {
  const at = sentences.findIndex((sentence) => sentence.includes(words));
  return at > 0 ? (sentences[at] ?? '') : '';
};

/** 'Kennis: …', 'Houding; …', 'Informeren – …' in front of a goal, or '(kennis)' behind it. */
export function splitLevel(text: string): { level: GoalLevel | null; text: string } {
  const match = /^([^:;–\n]{3,40}?)\s*(?:[:;]\s*|\s[–—-]\s|\n)(\S[\s\S]*)$/u.exec(text);
  const level = match ? levelOfLabel((match[1] ?? '').replace(/\([^)]*\)/g, '')) : null;
  const behind = /^([\s\S]*\S)\s*\(([\p{L} ]{3,25})\)[.;]?$/u.exec(text);
  const levelBehind = behind?.[2] ? levelOfLabel(behind[2]) : null;
  if (behind?.[1] && levelBehind && !level) return { level: levelBehind, text: behind[1] };
  return match && level ? { level, text: (match[2] ?? '').trim() } : { level: null, text };
}

/** 'Kennis', 'Intern'; 'Ouders voelen zich welkom' says of a group what it feels, and is a goal. */
export const isPlainLabel = (text: string): boolean =>
  wordsOf(text).length <= 4 &&
  !(groupAtStart(text) !== null && mainVerbAt(text) > 0) &&
  splitLevel(text).level === null &&
  (levelOfLabel(text) !== null || /^(?:intern|extern)/.test(fold(text)));
