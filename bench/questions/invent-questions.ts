import { seeded } from '../invent/random.ts';

const WORDS =
  'hulp huishouden gemeente wijkteam vervoer regiotaxi jeugd school bijstand uitkering schuld mantelzorg woning rolstoel dagbesteding begeleiding zorg ouder kind werk inkomen aanvraag brief gesprek kosten bijdrage indicatie beschikking pgb traplift scootmobiel logopedie opvang voedselbank toeslag vrijwilliger buurt loket afspraak formulier klacht bezwaar huisarts apotheek verzekering nacht weekend vakantie zwemles fiets'.split(
    ' ',
  );
const THEMES = ['Zorg en hulp thuis', 'Jeugd en gezin', 'Werk en inkomen', 'Wonen en vervoer'];
/** One line in five is the own text of an organisation. */
const OWN = 5;

/** Lines of a file with questions: `count` of them, for a base and `organisations` that take part in it. */
export function inventQuestions(count: number, organisations: number): string {
  const random = seeded(count);
  const some = (length: number) => Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  const lines = Array.from({ length: count }, (_, index) => {
    const isOwn = index % OWN === OWN - 1;
    return JSON.stringify({
      key: isOwn && random() < 0.5 ? `vraag-${index - 1}` : `vraag-${index}`,
      organisation: isOwn ? `bench-${index % organisations}` : null,
      question: `Hoe zit het met ${some(3)} ${index}?`,
      answer: `${some(40)}.\n\n- ${some(6)}\n- ${some(6)}\n\n${some(30)}. Bel {telefoon}.`,
      theme: THEMES[index % THEMES.length],
      audience: 'clients',
      synonyms: [some(2)],
    });
  });
  return lines.join('\n');
}

/** Searches of two words, as many as there are words. */
export const SEARCHES: readonly string[] = WORDS.map(
  (word, index) => `${word} ${WORDS[(index * 7 + 3) % WORDS.length]}`,
);
