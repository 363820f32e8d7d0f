/**
 * A word, a number or a mark of a date phrase. `text` is in lower case without accents.
 * `value` is the number, or null; `glued` says that no space stood before it.
 */
export type Token = {
  readonly text: string;
  readonly value: number | null;
  readonly digits: number;
  readonly ordinal: boolean;
  readonly apostrophe: boolean;
  readonly glued: boolean;
};

/** Text past this length is not looked at: no phrase is that long, and hostile input costs nothing. Unit: UTF-16 units. */
export const MAX_LENGTH = 300;
const MAX_TOKENS = 80;

const DASHES = /[\u2010-\u2015\u2212]/g;
/** Soft hyphens and marks without width break a word in two for nobody but a program. */
const INVISIBLE = /\ufe0f|[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u0060\u00b4\u2032]/g;

/** 'Woensdagmiddag' is a day and a part of it. */
const DAYPART =
  /\b((?:maan|dins|woens|donder|vrij|zater|zon)dag)((?:na)?(?:ochtend|morgen|middag|avond|nacht))(?:en)?\b/g;

/** Lower case, plain dashes and apostrophes, no accents ('vóór' becomes 'voor'), and signs for 'about' as a word. */
export const normaliseText = (text: string): string =>
  text
    .slice(0, MAX_LENGTH)
    .replace(/(\d)\u00ad(?=\d)/g, '$1-')
    .replace(INVISIBLE, '')
    .replaceAll('\u00bd', ' half ')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(DAYPART, '$1 $2')
    .replaceAll('+/-', ' ca ')
    .replaceAll('\u00b1', ' ca ')
    .replaceAll('~', ' ca ')
    .replaceAll('&', ' en ');

/** The tokens of a phrase, in order. Linear in the length considered. */
export const tokenise = (text: string): readonly Token[] => {
  const source = normaliseText(text);
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  while (at < source.length && tokens.length < MAX_TOKENS) {
    const step = readToken(source, at);
    if (step.token !== null) tokens.push({ ...PLAIN, ...step.token, glued });
    glued = step.token !== null || step.keepsGlue;
    at = step.end;
  }
  return tokens;
};

const PLAIN: Token = { text: '', value: null, digits: 0, ordinal: false, apostrophe: false, glued: false };
type Step = { token: Partial<Token> | null; end: number; keepsGlue: boolean };

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);

function readToken(source: string, at: number): Step {
  const char = source.charAt(at);
  if (isDigit(char)) return readNumber(source, at);
  if (isLetter(char)) return readWord(source, at);
  if (char === '.') return readDots(source, at);
  if (char === "'" && isDigit(source[at + 1])) {
    const number = readNumber(source, at + 1);
    return { ...number, token: { ...number.token, apostrophe: true } };
  }
  if (char.trim() === '' || char === "'" || char === '"') return { token: null, end: at + 1, keepsGlue: false };
  return { token: { text: char }, end: at + 1, keepsGlue: false };
}

function readNumber(source: string, at: number): Step {
  let end = at;
  while (isDigit(source[end])) end += 1;
  const digits = source.slice(at, end);
  const suffix = ORDINAL_SUFFIXES.find((each) => source.startsWith(each, end) && !isLetter(source[end + each.length]));
  const value = digits.length > 4 ? null : Number(digits);
  const token = { text: digits, value, digits: digits.length, ordinal: suffix !== undefined };
  return { token, end: end + (suffix?.length ?? 0), keepsGlue: false };
}
const ORDINAL_SUFFIXES = ['ste', 'de', 'e', '^e'];

function readWord(source: string, at: number): Step {
  const abbreviation = readAbbreviation(source, at);
  if (abbreviation !== null) return abbreviation;
  let end = at;
  while (isLetter(source[end])) end += 1;
  const dotted = source[end] === '.' && source[end + 1] !== '.';
  return { token: { text: source.slice(at, end) }, end: dotted ? end + 1 : end, keepsGlue: false };
}

/** 'n.t.b.' becomes 'ntb', 't/m' becomes 'tm': single letters held together by dots or a stroke. */
function readAbbreviation(source: string, at: number): Step | null {
  let letters = source.charAt(at);
  let end = at + 1;
  while ((source[end] === '.' || (letters === 't' && source[end] === '/')) && isLetter(source[end + 1])) {
    if (isLetter(source[end + 2])) break;
    letters += source.charAt(end + 1);
    end += 2;
  }
  if (letters.length < 2) return null;
  return { token: { text: letters }, end: source[end] === '.' ? end + 1 : end, keepsGlue: false };
}

/** A dot between digits is a mark, two or more dots stand for an unknown day, any other dot says nothing. */
function readDots(source: string, at: number): Step {
  let end = at;
  while (source[end] === '.') end += 1;
  if (end - at > 1) return { token: { text: '..' }, end, keepsGlue: false };
  const between = isDigit(source[at - 1]) && isDigit(source[end]);
  return { token: between ? { text: '.' } : null, end, keepsGlue: false };
}
