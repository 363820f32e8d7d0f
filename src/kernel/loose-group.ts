/** Bare, these words mean everybody who lives there. */
const PEOPLE_AT_LARGE = new Set([
  ...['inwoner', 'inwoners', 'bewoner', 'bewoners', 'burger', 'burgers', 'huishouden', 'huishoudens'],
  ...['gezin', 'gezinnen', 'mensen', 'publiek', 'bevolking', 'buurt'],
]);
const ARTICLES = new Set(['de', 'het', 'een', 'onze', 'jullie', 'hun']);
const EVERY = new Set(['alle', 'al', 'elke', 'iedere']);
const RESTRICTING = new Set([
  ...['met', 'zonder', 'die', 'dat', 'in', 'op', 'onder', 'bij', 'van', 'uit', 'aan', 'langs', 'rond', 'rondom'],
  ...['boven', 'tot', 'nabij', 'naast', 'achter', 'tegenover', 'voor'],
]);
/** Words that say where all of them are, not which of them. */
const WHOLE_PLACES = new Set(['gemeente', 'gemeenten', 'regio', 'stad', 'dorp', 'provincie', 'eiland']);

/**
 * True when `words` name people without saying which ('bewoners', 'alle medewerkers') and `name` is a group of only some of them:
 * 'Bewoners van hoogbouw', 'Kwetsbare inwoners'. A name of a place says where they live, and leaves them whole. Who means more than
 * that group, may not be counted as that group. Linear in the length of both.
 */
export function meansMoreThan(words: string, name: string): boolean {
  const said = tokensOf(words).filter((word) => !ARTICLES.has(lower(word)));
  const [first = '', second = ''] = said.map(lower);
  const isEvery = EVERY.has(first);
  const head = isEvery ? second : first;
  if (head === '' || said.length !== (isEvery ? 2 : 1) || (!isEvery && !PEOPLE_AT_LARGE.has(head))) return false;
  const { before, after } = around(tokensOf(mainPart(name)), head);
  return before.some(isQuality) || after.some(isRestriction);
}

const lower = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const tokensOf = (text: string): string[] => text.slice(0, 300).match(/[\p{L}\p{N}\p{M}+’'-]+/gu) ?? [];

/** Up to a comma, with what a bracket says only where it restricts: '(met een uitkering)', and not '(18.200)'. */
const mainPart = (name: string): string =>
  (name.slice(0, 300).split(',')[0] ?? name).replace(/\(([^()]*)\)?/gu, (_, inside: string) =>
    RESTRICTING.has(lower(tokensOf(inside)[0] ?? '')) ? inside : '',
  );

/** What stands around the word for these people, within what 'en' parts; nothing when the name has no such word. */
function around(name: readonly string[], head: string): { before: readonly string[]; after: readonly string[] } {
  const at = name.findIndex((word) => isSameHead(lower(word), head));
  if (at < 0) return { before: [], after: [] };
  const from = name.slice(0, at).findLastIndex((word) => lower(word) === 'en') + 1;
  return { before: name.slice(from, at), after: name.slice(at + 1) };
}

const isSameHead = (word: string, head: string): boolean =>
  word === head || (PEOPLE_AT_LARGE.has(word) && PEOPLE_AT_LARGE.has(head));

const NEUTRAL = new Set([...ARTICLES, ...EVERY, 'doelgroep', 'doelgroepen', 'groep', 'externe', 'interne', 'overige']);

/** A word in front that says which of them: 'Kwetsbare inwoners'. 'Diverse' does not, nor does a place ('Vlietmeerse inwoners'). */
const isQuality = (word: string): boolean => !NEUTRAL.has(lower(word)) && !/^\d|se$/u.test(word);

/** 'Met een uitkering' and '65+' say which of them; 'van Vlietmeer' and 'in de hele gemeente' where they all live. */
function isRestriction(word: string, index: number, after: readonly string[]): boolean {
  if (!RESTRICTING.has(lower(word))) return /^\d/.test(word);
  const rest = after.slice(index + 1).filter((each) => !ARTICLES.has(lower(each)) || isCapital(each));
  const [next] = rest;
  return next !== undefined && !isCapital(next) && !rest.slice(0, 2).some((each) => WHOLE_PLACES.has(lower(each)));
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
