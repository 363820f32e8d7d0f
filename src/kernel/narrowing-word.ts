const NEUTRAL = new Set([
  ...['de', 'het', 'een', 'onze', 'jullie', 'hun', 'alle', 'al', 'elke', 'iedere', 'hele', 'gehele'],
  ...['doelgroep', 'doelgroepen', 'groep', 'externe', 'interne', 'overige', 'andere'],
  ...['breed', 'brede', 'breder', 'bredere', 'algemeen', 'algemene', 'groot', 'grote', 'lokale', 'plaatselijke'],
  ...['circa', 'ca', 'ongeveer', 'ruim', 'bijna', 'totaal', 'zo’n', "zo'n"],
]);
/** Words on '-se' for where people or their parents come from; the others on '-se' are places ('Vlietmeerse'). */
const ORIGINS = new Set([
  ...['afghaanse', 'afrikaanse', 'albanese', 'amerikaanse', 'antilliaanse', 'arubaanse', 'britse', 'bulgaarse'],
  ...['chinese', 'congolese', 'curacaose', 'deense', 'duitse', 'engelse', 'eritrese', 'europese'],
  ...['filipijnse', 'finse', 'franse', 'ghanese', 'griekse', 'hindoestaanse', 'hongaarse', 'ierse', 'iraakse'],
  ...['iraanse', 'italiaanse', 'japanse', 'kaapverdiaanse', 'koreaanse', 'libanese', 'litouwse', 'marokkaanse'],
  ...['molukse', 'nederlandse', 'nigeriaanse', 'noorse', 'oekrainse', 'oekraiense', 'palestijnse', 'pakistaanse'],
  ...['poolse', 'portugese', 'roemeense', 'senegalese', 'slowaakse', 'soedanese', 'spaanse', 'surinaamse'],
  ...['togolese', 'tunesische', 'turkse', 'vietnamese', 'vlaamse', 'zweedse', 'zwitserse'],
]);
const RESTRICTING = new Set([
  ...['met', 'zonder', 'die', 'dat', 'onder', 'bij', 'aan', 'langs', 'rond', 'rondom', 'boven', 'tot', 'nabij'],
  ...['naast', 'achter', 'tegenover', 'voor', 'in', 'op', 'van', 'uit', 'binnen', 'vanaf'],
]);
/** Behind these a whole place leaves people whole; 'langs het dorp' does not. */
const WITHIN = new Set(['in', 'op', 'van', 'uit', 'binnen']);
/** Words that say where all of them are, not which of them. */
const WHOLE_PLACES = new Set([
  ...['gemeente', 'gemeenten', 'regio', 'stad', 'dorp', 'dorpen', 'provincie', 'eiland', 'land', 'kern', 'kernen'],
  ...['wijk', 'buurt', 'straat', 'gebied', 'plangebied', 'werkgebied'],
]);
const AGES = new Set(['jaar', 'ouder', 'jonger', 'plus', 'plussers', 'jarigen', 'jarige', 'meter']);

/** A word in small letters and without accents. */
export const plainWord = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A word in front that says which people: 'Kwetsbare', 'Turkse'. A number does not, nor 'Diverse' or a place ('Vlietmeerse'). */
export function isQuality(word: string): boolean {
  const plain = plainWord(word);
  return (
    !NEUTRAL.has(plain) && (ORIGINS.has(plain) || !/^\d|se$/u.test(plain)) && !(isCapital(word) && plain.endsWith('er'))
  );
}

/** A word in front of what says which of them ('met', 'die'), or an age that says so by itself: '65+'. */
export const opensRestriction = (word: string): boolean => RESTRICTING.has(plainWord(word)) || isAge(plainWord(word));

const isAge = (plain: string): boolean =>
  AGES.has(plain) || /^\d{1,3}(?:\+|-?(?:plus|jarig|meter)|-\d{1,3}$)/u.test(plain);

/** A word behind that says which people, with the words that follow it: 'met een uitkering', '65+'. 'Van Vlietmeer' says where they live. */
export function isRestriction(word: string, next: readonly string[]): boolean {
  const plain = plainWord(word);
  if (!RESTRICTING.has(plain)) return isAge(plain);
  const rest = next.filter((each) => isCapital(each) || !NEUTRAL.has(plainWord(each)));
  const [first] = rest;
  if (first === undefined) return false;
  if (!WITHIN.has(plain)) return true;
  return !isCapital(first) && !rest.slice(0, 2).some((each) => WHOLE_PLACES.has(plainWord(each)));
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
