import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { datePart, type Phrase, underHeading } from '../dates.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { TextPassage } from '../text/passages.ts';
import type { RawRow } from './raw-row.ts';
import { writtenCells } from './written-cells.ts';

const LONGEST_SENTENCE = 160;
const LONGEST_NAME = 80;
/** Sentences about the calendar itself. */
const ABOUT_PLAN =
  /^[*(]|^(?:deze|dit|de|het)\s(?:planning|kalender|datum|data|schema|overzicht|lijst|tabel)(?!\p{L})|^(?:let op|nb|n\.b\.)|voorbehoud|(?:nog )?niet bekend|wijzigingen|\[[^\]]{1,80}\]|^[.…]+$/iu;

/**
 * What is told in sentences under a heading that is only a moment: under a day or a week the text is one thing that happens, under
 * a longer stretch each line of one short sentence is. Somebody should look at these.
 */
export function rowsTold(passages: readonly TextPassage[], heading: string): RawRow[] {
  if (!isShort(heading)) return passages.flatMap((passage) => rowOfSentence(passage, heading));
  const [first, ...rest] = passages.filter(({ text }) => !ABOUT_PLAN.test(text));
  const phrase = underHeading('', heading);
  return phrase && first ? rowOf(phrase, first, rest) : [];
}

/** A sentence that starts with its own moment. */
export const rowOfDated = (passage: TextPassage, phrase: Phrase): RawRow[] => rowOf(phrase, passage, [], 'own');

/** A line of one short sentence under a stretch of time longer than a week: something that happens then. */
export function rowOfSentence(passage: TextPassage, heading: string): RawRow[] {
  const phrase = isShort(heading) || ABOUT_PLAN.test(passage.text) ? null : underHeading('', heading);
  const told = sentencesOf(passage.text).filter((sentence) => !LABELLED.test(sentence));
  const isOne = passage.text.length <= LONGEST_SENTENCE && told.length === 1;
  return phrase && (isOne || isNamed(passage)) ? rowOf(phrase, passage, []) : [];
}

/** 'Door: Wies.' tells of the sentence before it. */
const LABELLED = /^\p{L}{3,20}:\s/u;

/** A bold name on a line of its own, with what it is below it. */
const isNamed = ({ lead, text }: TextPassage): boolean =>
  lead !== null && lead.length <= LONGEST_NAME && /^[:.]?\s*\n/u.test(text.slice(lead.length)) && text.startsWith(lead);

const isShort = (heading: string): boolean => {
  const precision = readDatePhrase(datePart(heading) ?? heading)?.precision;
  return precision === 'day' || precision === 'week';
};

/** The first sentence is what happens, the rest tells of it. */
function rowOf(
  phrase: Phrase,
  first: TextPassage,
  ...[rest, origin = 'heading']: [readonly TextPassage[], RawRow['origin']?]
): RawRow[] {
  const [title = '', ...more] = sentencesOf(first.text).map((text) => text.replace(/:$/, ''));
  if (title === '' || title.length > LONGEST_SENTENCE) return [];
  const below = [...more.map((text) => ({ text, at: first.at })), ...rest].map((line) => ({ ...line, listed: false }));
  return [
    {
      phrase,
      origin,
      crossed: [],
      phase: null,
      group: null,
      struck: false,
      cells: writtenCells(title, below, first.at).map((cell) =>
        cell.role === 'activity' ? { ...cell, grounds: 'told' } : cell,
      ),
      at: [first.at, ...rest.map(({ at }) => at)],
    },
  ];
}
