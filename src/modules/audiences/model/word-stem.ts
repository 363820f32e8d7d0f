import { plainWords } from './plain-words.ts';

/** Words that say nothing about which audience is meant, as long as another word stands beside them. */
const GENERAL = new Set([
  'de',
  'het',
  'een',
  'en',
  'of',
  'van',
  'voor',
  'in',
  'op',
  'bij',
  'aan',
  'met',
  'om',
  'te',
  'die',
  'dat',
  'der',
  'den',
  'hun',
  'zijn',
  'alle',
  'onze',
  'ander',
  'andere',
  'overig',
  'overige',
  'divers',
  'diverse',
  'vooral',
  'evt',
  'eventueel',
  'oa',
  'name',
  'huidig',
  'huidige',
  'potentieel',
  'potentiele',
  'nieuw',
  'nieuwe',
  'betrokken',
  'lid',
  'leden',
  'groep',
  'groepen',
  'doelgroep',
  'doelgroepen',
  'gemeente',
  'gemeenten',
  'regio',
  'regionaal',
  'regionale',
  'lokaal',
  'lokale',
  'intern',
  'interne',
  'extern',
  'externe',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'waaronder',
  'zoals',
  'werkzaam',
  'hebben',
  'nog',
  'geen',
  'werkt',
]);

/** What towns call the same people. The key is a stem, the value the stem it stands for. */
const SAME: Readonly<Record<string, string>> = {
  raad: 'gemeenteraad',
  raadslid: 'gemeenteraad',
  gemeenteraadslid: 'gemeenteraad',
  raadsled: 'gemeenteraad',
  gemeenteraadsled: 'gemeenteraad',
  volksvertegenwoordiger: 'gemeenteraad',
  wethouder: 'college',
  bestuurder: 'college',
  collegelid: 'college',
  collegeled: 'college',
  burger: 'inwoner',
  bewoner: 'inwoner',
  media: 'pers',
  journalist: 'pers',
  perscontact: 'pers',
  collega: 'medewerker',
  ambtenaar: 'medewerker',
  ambtenar: 'medewerker',
  personeel: 'medewerker',
  werknemer: 'medewerker',
  clientraad: 'clientenraad',
  zorgaanbieder: 'aanbieder',
  huisart: 'huisarts',
  naaste: 'naast',
  b: '',
  w: '',
};

/** Dutch plurals off: good enough to see that 'raden' and 'raad' are one word, and never meant to be shown. */
function stem(word: string): string {
  const bare = singular(word);
  const same = SAME[bare];
  return same ?? bare;
}

function singular(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith('leden')) return `${word.slice(0, -5)}lid`;
  if (word.endsWith('raden')) return `${word.slice(0, -5)}raad`;
  if (word.endsWith('ingen')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.slice(0, -1);
  if (word.endsWith('en')) return undouble(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word.endsWith('e') ? undouble(word.slice(0, -1)) : word;
}

const undouble = (word: string): string => (/([bdfgklmnprst])\1$/.test(word) ? word.slice(0, -1) : word);

/** The telling stems of a text, each once. General words stay only where nothing else is left. */
export function stemsOf(text: string): readonly string[] {
  const words = plainWords(text);
  const telling = words.filter((word) => !GENERAL.has(word) && !/^\d+$/.test(word));
  const stems = (telling.length > 0 ? telling : words).map(stem).filter((word) => word !== '');
  return [...new Set(stems)];
}

/** The same people, or one a kind of the other: the end of a Dutch compound says what it is. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 6 && long.endsWith(short);
}
