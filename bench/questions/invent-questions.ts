import { pick, type Random, seeded } from '../invent/random.ts';

const WORDS =
  'hulp gemeente aanvraag zorg huishouden wijkteam vervoer regiotaxi jeugd school bijstand uitkering schuld mantelzorg woning rolstoel dagbesteding begeleiding ouder kind werk inkomen brief gesprek kosten bijdrage indicatie beschikking pgb traplift scootmobiel logopedie opvang voedselbank toeslag vrijwilliger buurt loket afspraak formulier klacht bezwaar huisarts apotheek verzekering nacht weekend vakantie zwemles fiets'.split(
    ' ',
  );
const LITTLE = 'de het een je en voor van met in op als dan ook kunt krijgt naar bij'.split(' ');
const THEMES = ['Zorg en hulp thuis', 'Jeugd en gezin', 'Werk en inkomen', 'Wonen en vervoer'];
/** One line in five is the own text of an organisation; half of those stand in the place of a text of the base. */
const OWN = 5;
/** Common words are in most texts and rare ones in few, as in any language: the words above, and then two of them as one. */
const RARER = 8;
const COMPOUNDS = WORDS.flatMap((first) => WORDS.map((second) => first + second));
const ALL = [...WORDS, ...mixed(COMPOUNDS)];

/** Lines of a file with questions: `count` of them, for a base and `organisations` that take part in it. */
export function inventQuestions(count: number, organisations: number): string[] {
  const random = seeded(count);
  const some = (length: number) => Array.from({ length }, () => word(random)).join(' ');
  return Array.from({ length: count }, (_, index) => {
    const isOwn = index % OWN === OWN - 1;
    return JSON.stringify({
      key: isOwn && random() < 0.5 ? `vraag-${index - 1}` : `vraag-${index}`,
      organisation: isOwn ? `bench-${Math.floor(index / OWN) % organisations}` : null,
      question: `Vraag ${index}: hoe zit het met ${some(3)}?`,
      answer: `${sentence(random, 60)}.\n\n- ${sentence(random, 8)}\n- ${sentence(random, 8)}\n\n${sentence(random, 50)}. Bel ${`0${140 + (index % 800)}`}.`,
      theme: THEMES[index % THEMES.length],
      audience: 'clients',
      synonyms: [some(2)],
    });
  });
}

/** What is typed in the search: two or three words of which the first is not the most common, one in ten with an error in it. */
export function inventSearches(count: number): string[] {
  const random = seeded(7);
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 2 + (index % 2) }, () => word(random));
    const typed = index % 10 === 9 ? words.map(mistyped) : words;
    return index % 3 === 0 ? `hoe vraag ik ${typed.join(' ')} aan` : typed.join(' ');
  });
}

function word(random: Random): string {
  const place = Math.floor(RARER * ((1 + ALL.length / RARER) ** random() - 1));
  return ALL[place] ?? 'hulp';
}

const sentence = (random: Random, words: number): string =>
  Array.from({ length: words }, (_, index) => (index % 2 === 0 ? pick(random, LITTLE) : word(random))).join(' ');

/** Two letters in the other order. */
const mistyped = (right: string): string =>
  right.length < 6 ? right : right.slice(0, 3) + right.charAt(4) + right.charAt(3) + right.slice(5);

function mixed<T>(list: readonly T[]): T[] {
  const random = seeded(11);
  return list
    .map((value) => ({ value, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);
}
