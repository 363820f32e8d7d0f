import { type DateContext, findDateProblem, type FuzzyDate, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { meansMoreThan } from '#kernel/loose-group.ts';

/** What the plan knows already, to be found back in a sentence. */
type KnownWords = {
  readonly audiences: readonly string[];
  readonly channels: readonly string[];
  readonly people: readonly string[];
};
/** A sentence taken apart; `when` is the phrase as typed, '' when there is none. */
type SentenceParts = {
  readonly when: string;
  readonly title: string;
  readonly audiences: readonly string[];
  readonly channels: readonly string[];
  readonly people: readonly string[];
};

const MOST_WORDS = 60;
const LONGEST_PHRASE = 8;
const LONGEST_UNDECIDED = 4;
const LONGEST_ANCHORED = 2;
const MEANS = [
  'nieuwsbrief',
  'mail',
  'brief',
  'raadsbrief',
  'bijeenkomst',
  'webpagina',
  'website',
  'intranet',
  'persbericht',
  'flyer',
  'poster',
  'presentatie',
  'overleg',
  'video',
  'podcast',
  'advertentie',
  'interview',
  'folder',
  'peiling',
  'webinar',
];

/**
 * Takes 'Half maart nieuwsbrief aan verwijzers over de gunning, Samira' apart: the longest date phrase, and the audiences, means
 * and people that the plan knows. What is left is the title. Time grows linearly with the number of words, and 60 are looked at.
 */
export function readSentence(sentence: string, known: KnownWords, context: DateContext): SentenceParts {
  const words = sentence.trim().split(/\s+/);
  const found = findPhrase(words.slice(0, MOST_WORDS), context);
  const rest = found === null ? words : without(words, found);
  const when = found === null ? '' : trimmed(words.slice(found.from, found.to).join(' '));
  const text = ` ${plain(rest.join(' '))} `;
  const people = peopleIn(text, known.people);
  const audiences = known.audiences.filter((name) => has(text, name) || has(text, ownFirstWord(name, known.audiences)));
  const channels = [
    ...new Set([...known.channels, ...MEANS].filter((name) => has(text, name)).map((name) => plain(name))),
  ];
  return {
    when,
    people,
    audiences,
    title: capital(trimmed(withoutPeople(rest, people))),
    channels: channels.map((name) => known.channels.find((each) => plain(each) === name) ?? capital(name)),
  };
}

type Found = { readonly from: number; readonly to: number };

/** A comma behind the phrase still parts what stood before it from what comes after. */
function without(words: readonly string[], { from, to }: Found): readonly string[] {
  const before = words.slice(0, from);
  const isParted = from > 0 && words[to - 1]?.endsWith(',') === true;
  return [...(isParted ? [...before.slice(0, -1), `${before.at(-1)},`] : before), ...words.slice(to)];
}

/**
 * The longest phrase with days or a rhythm; without one a short phrase such as 'n.t.b.' or 'na gunning'. A day that does not exist is a
 * phrase too, so that nobody gets the month of it for an answer.
 */
function findPhrase(words: readonly string[], context: DateContext): Found | null {
  const dated = longest(words, { context, most: LONGEST_PHRASE, fits: isDated });
  const wrong = longest(words, { context, most: LONGEST_PHRASE, fits: (read) => isImpossible(read, context) });
  if (wrong !== null && (dated === null || (wrong.from <= dated.from && wrong.to >= dated.to))) return wrong;
  return (
    dated ??
    longest(words, { context, most: LONGEST_UNDECIDED, fits: ({ certainty }) => certainty === 'tbd' }) ??
    longest(words, { context, most: LONGEST_ANCHORED, fits: () => true })
  );
}

const isDated = (read: FuzzyDate): boolean => read.start !== null || read.end !== null || read.rrule !== null;

function isImpossible(read: FuzzyDate, context: DateContext): boolean {
  if (isDated(read)) return false;
  const kind = findDateProblem(read.text, context)?.kind;
  return kind === 'no-such-day' || kind === 'no-such-week' || kind === 'end-before-start';
}

type Search = {
  readonly context: DateContext;
  readonly most: number;
  readonly fits: (read: FuzzyDate) => boolean;
};

function longest(words: readonly string[], { context, most, fits }: Search): Found | null {
  for (let length = Math.min(most, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const phrase = trimmed(words.slice(from, from + length).join(' '));
      const read = LONE_NUMBER.test(phrase) ? null : readDatePhrase(phrase, context);
      if (read !== null && fits(read)) return { from, to: from + length };
    }
  }
  return null;
}
/** 'Overleg 2' is a title. */
const LONE_NUMBER = /^\d{1,3}$/;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const has = (text: string, name: string): boolean => {
  const wanted = plain(name);
  return wanted.length > 2 && text.includes(` ${wanted} `);
};
/** Whole names first, the longest before the others: who writes 'Fleur Abspoel' does not mean a 'Fleur' beside her. A first name stands for who alone has it. */
function peopleIn(text: string, names: readonly string[]): readonly string[] {
  let left = text;
  const isSaid = (words: string): boolean => {
    const said = has(left, words);
    if (said) left = left.replaceAll(` ${plain(words)} `, ' ');
    return said;
  };
  const whole = new Set(names.toSorted((one, other) => other.length - one.length).filter(isSaid));
  const isOnly = (name: string) => names.filter((each) => firstWord(each) === firstWord(name)).length === 1;
  return names.filter((name) => whole.has(name) || (isOnly(name) && isSaid(firstWord(name))));
}
const firstWord = (name: string): string => plain(name).split(' ')[0] ?? '';
/**
 * 'Ondernemers' for 'Ondernemers centrum'; nothing when another audience begins with the same word, when the word says little, or when
 * it means more people ('bewoners' for 'Bewoners van hoogbouw').
 */
function ownFirstWord(name: string, all: readonly string[]): string {
  const first = firstWord(name);
  return first.length > 4 && !meansMoreThan(first, name) && all.filter((each) => firstWord(each) === first).length === 1
    ? first
    : '';
}
const trimmed = (text: string): string => text.replace(/^[\s,;:.]+(?=[^.\s])|[\s,;:]+$/g, '').trim();
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name behind the last comma, behind 'door' or in a bracket at the end says who does it, and is no part of the title; other words are. */
function withoutPeople(words: readonly string[], people: readonly string[]): string {
  const text = words.join(' ');
  const from = Math.max(text.lastIndexOf(','), text.lastIndexOf(' door '), text.lastIndexOf(' ('));
  if (from < 0 || people.length === 0) return text;
  const tail = plain(text.slice(from).replace(/^ door /, '')).split(' ');
  const names = new Set(['en', ...people.flatMap((name) => plain(name).split(' '))]);
  return tail.every((word) => names.has(word)) ? text.slice(0, from) : text;
}
