import { languageOf } from './languages.ts';
import type { QueryGroup } from './query.ts';
import { wordsIn } from './words-in.ts';

const MOST_CHARACTERS = 220;
/** Markdown at the start of a line, and inside it. */
const LINE_MARKS = /^[ \t]*(?:#{1,6}|[-*+>]|\d{1,3}[.)])[ \t]+/gm;
const LINK = /\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)/g;

/**
 * The part of an answer to show under its title: the sentence that has most of what was asked, and the first one when none
 * has anything. Plain text without Markdown; names of facts stay as they were written.
 */
export function snippetOf(answer: string, groups: readonly QueryGroup[], lang: string): string {
  const sentences = sentencesOf(answer);
  let best = { text: sentences[0] ?? '', count: 0 };
  for (const text of sentences) {
    const count = countGroups(text, groups, lang);
    if (count > best.count) best = { text, count };
  }
  return shortened(best.text);
}

const sentencesOf = (answer: string): readonly string[] =>
  answer
    .replace(LINE_MARKS, '')
    .replace(LINK, '$1')
    .replace(/[*_`]{1,3}/g, '')
    .split(/(?<=[.?!])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

function countGroups(sentence: string, groups: readonly QueryGroup[], lang: string): number {
  const language = languageOf(lang);
  const stems = new Set(wordsIn(sentence).flatMap((word) => [language.stem(word), ...language.split(word)]));
  return groups.reduce(
    (sum, { terms, importance }) => sum + ([...terms.keys()].some((term) => stems.has(term)) ? importance : 0),
    0,
  );
}

/** Cut between two words. */
function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.lastIndexOf(' ', MOST_CHARACTERS);
  return `${text.slice(0, cut > 0 ? cut : MOST_CHARACTERS)} …`;
}
