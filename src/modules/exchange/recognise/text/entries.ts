import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import { AUDIENCE_NOUNS } from '../vocabulary/audiences.ts';
import { isFirstName } from '../vocabulary/first-names.ts';
import { ROLE_NOUNS } from '../vocabulary/people.ts';
import { CLAUSE_OPENERS, PART_OPENERS } from '../vocabulary/verbs.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import type { Line } from './blocks.ts';
import { fold, hasPattern, wordsOf } from './fold.ts';
import { mainVerbAt, sentencesOf, withoutStop } from './sentences.ts';

/** The things named in one cell. `asides` is text that names nothing: references, open ends, sentences about somebody else. */
export type Entries = {
  readonly entries: readonly string[];
  readonly asides: readonly string[];
  readonly undecided: boolean;
};

const OPEN =
  /^(?:nog\s+)?(?:nader\s+)?(?:te\s+bepalen|onbekend|n\.?t\.?b\.?|ntb|volgt(?:\s+(?:nog|later|uit\s+\S+(?:\s+\S+)?))?|nog\s+niet\s+bekend|n\.?n\.?b\.?|n\.?n\.?|p\.?m\.?|in\s+te\s+vullen|nader\s+in\s+te\s+vullen|invullen|uitwerken|uit\s+te\s+werken|later\s+te\s+bepalen|nog\s+invullen|afhankelijk\s+van\s+.{3,60})$/iu;
const REFERENCE = /^\(?\s*(?:zie|zie ook|cf\.?|idem|vgl\.?)(?:\s|$|\))/iu;

/** Folded names that stay whole, and whether the words are names of people: between those every 'en' divides. */
export type Naming = { readonly known: ReadonlySet<string>; readonly people?: boolean };
export const NOTHING_KNOWN: Naming = { known: new Set() };

/** Divides the lines of a cell into the things they name. */
export function entriesOf(lines: readonly Line[], known: Naming): Entries {
  const entries: string[] = [];
  const asides: string[] = [];
  let undecided = false;
  for (const line of lines) {
    if (isNothing(line.text)) continue;
    const { text, open } = withoutOpenStart(line.text);
    if (open !== null) asides.push(open);
    const names: string[] = [];
    sentencesOf(text).forEach((sentence, index) => {
      if (isAside(sentence, index) && !(known.people && /^PM\.?$/.test(sentence))) asides.push(sentence);
      else names.push(...divide(sentence, known));
    });
    undecided ||=
      (open !== null && names.length > 1) || (/\sof\s/.test(text) && names.length > 1 && !/\s(?:en)\s/.test(text));
    entries.push(...names);
  }
  return { entries: distinct(entries), asides, undecided };
}

const isAside = (sentence: string, index: number): boolean =>
  REFERENCE.test(sentence) || OPEN.test(withoutStop(sentence)) || (index > 0 && mainVerbAt(sentence) >= 0);

/** 'Nog onbekend, misschien een interview': nothing has been chosen. */
const MAYBE = /^(?:misschien|mogelijk|wellicht)\s/iu;

/** 'Nader te bepalen; mail of flyer': the start says that it is open, the rest are the options. */
function withoutOpenStart(text: string): { text: string; open: string | null } {
  const at = text.search(/[;:,]/);
  if (at <= 0 || at > 60) return { text, open: null };
  const start = text.slice(0, at).trim();
  const rest = text.slice(at + 1).trim();
  if (!OPEN.test(start) || rest === '') return { text, open: null };
  return MAYBE.test(rest) ? { text: '', open: text } : { text: rest, open: start };
}

function distinct(entries: readonly string[]): string[] {
  const seen = new Set<string>();
  return entries.filter((entry) => !seen.has(fold(entry)) && seen.add(fold(entry)) !== undefined);
}

/** One phrase into the things it lists: 'a, b en c', 'a; b', 'a / b'. Brackets and clauses stay with their word. */
export function divide(phrase: string, known: Naming = NOTHING_KNOWN): string[] {
  const text = known.people ? bareNames(withoutStop(phrase)) : withoutStop(phrase);
  if (staysWhole(text, known) || isPlaceholder(text)) return [text];
  if (!known.people && areMeans(text)) return text.split('/').map((piece) => piece.trim());
  const pieces = cut(text, [';', ' / ', ' + ', ' | ', '\n'])
    .flatMap((piece) => (known.people ? namesBesideStroke(piece) : [piece]))
    .flatMap((piece) => divideByCommas(piece, known));
  return pieces
    .map((piece) => withoutStop(piece))
    .filter((piece) => !isNothing(piece) && !/^(?:etc|e\.d|enz)\.?$/i.test(piece));
}

/** Names between brackets and nothing beside them are those names: '(Noor, balie)'. */
const bareNames = (text: string): string => /^\(([^()]{2,200})\)$/u.exec(text)?.[1]?.trim() ?? text;

/** 'LinkedIn/Instagram', 'Website/nieuwsbrief': means with a stroke between them and nothing else. */
const areMeans = (text: string): boolean =>
  /^[^/,;()]{2,25}(?:\/[^/,;()]{2,25}){1,3}$/u.test(text) &&
  text.split('/').every((piece) => hasPattern(wordsOf(piece).slice(-1), CHANNEL_NOUNS));

/** 'Noor/Bas', 'Noor/ICT': two that do it; 'Bouwen/wonen' is one department and stays whole. */
const namesBesideStroke = (text: string): string[] => {
  const names = text.split('/');
  const isOne = (name: string): boolean =>
    isFirstName(name) || /^\p{Lu}{2,5}$/u.test(name) || hasPattern([fold(name)], ROLE_NOUNS);
  return names.length === 2 && names.every(isOne) ? names : [text];
};

/** A known name stays whole, unless it is itself a plain list: 'huisartsen, scholen en kerken'. */
const staysWhole = (text: string, { known }: Naming): boolean =>
  known.has(fold(text)) && !/^[^(),]+(?:,\s[^(),]+)+\s(?:en|of)\s[^(),]+$/u.test(text);

function divideByCommas(text: string, known: Naming): string[] {
  if (staysWhole(text, known)) return [text];
  if (mainVerbAt(text) >= 0 && !/^\S+,/.test(text)) return [text];
  const parts: string[] = [];
  for (const part of cut(text, [', ', ','])) {
    const opener = wordsOf(part)[0] ?? '';
    const loose =
      parts.length > 0 &&
      !OF_THEM.test(part) &&
      (PART_OPENERS.has(opener) || /^[ée]n\b/i.test(part) || /end$/.test(opener) || isAfterClause(parts.at(-1) ?? ''));
    if (loose) parts[parts.length - 1] = `${parts.at(-1) ?? ''}, ${part}`;
    else parts.push(part);
  }
  const last = parts.pop() ?? '';
  return [...parts, ...divideByAnd(last, parts.length > 0, known)];
}

/** 'Jongeren, hun ouders, buren': those of the ones before, and a group of their own. */
const OF_THEM = /^(?:hun|haar)\s\p{L}+$/iu;

/** A comma after a clause may close the clause instead of the item; then the rest belongs to it. */
const isAfterClause = (text: string): boolean =>
  wordsOf(text)
    .slice(1)
    .some((word) => CLAUSE_OPENERS.has(word) && word !== 'of');

/** Pairs that name one thing. */
const FIXED =
  /burgemeester en wethouders|vra(?:ag|gen) en antwoord|tekst en beeld|woord en beeld|wet- en regelgeving|zorg en welzijn|werk en inkomen|vrienden en familie|wonen en zorg|koffie en|kunst en cultuur|sport en|jeugd en gezin|tips en|huis aan huis|in en voor|in en om|en omgeving|en omstreken/iu;
/** How the right side starts when it still belongs to the left: 'cliënten en hun naasten'. */
const DEPENDENT =
  /^(?:hun|haar|diens|de rest van|in|op|om|voor|van|bij|naar|rond|rondom|aan|met|waar|dus|daarmee|eventueel|evt|niet)\b/iu;
const NOUN_IN_E =
  /(?:gemeente|college|site|ie|route|enquête|enquete|campagne|jeugdige|belangstellende|betrokkene|omwonende|zelfstandige|geïnteresseerde|werkzoekende|genodigde)$/iu;

function divideByAnd(text: string, inList: boolean, known: Naming): string[] {
  if (known.known.has(fold(text)) || FIXED.test(text)) return [text];
  for (const word of [' en ', ' of ', ' én ', ' & ']) {
    const spots = cut(text, [word]);
    if (spots.length < 2) continue;
    const left = spots.slice(0, -1).join(word).trim().replace(/,$/u, '');
    const right = (spots.at(-1) ?? '').trim();
    if (!canStandAlone(left, right, inList, known)) return [text];
    if (word === ' & ' && !known.people && !(isNoun(left) && isNoun(right))) return [text];
    return [...divideByAnd(left, false, known), right];
  }
  return [text];
}

function canStandAlone(left: string, right: string, inList: boolean, { known, people = false }: Naming): boolean {
  if (known.has(fold(left)) || known.has(fold(right))) return true;
  const words = left.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (last.endsWith('-') || DEPENDENT.test(right) || right === '') return false;
  if (words.slice(1).some((word) => CLAUSE_OPENERS.has(fold(word)))) return false;
  if (people) return words.length <= 4 && !isDepartment(left, right);
  if (isAdjective(last) || /^[\d.]+$/.test(last)) return false;
  if (words.length === 1 || words.slice(0, -1).every((word) => isAdjective(word) || ARTICLES.has(fold(word))))
    return true;
  return (
    inList ||
    (isNoun(words[0] ?? '') &&
      isNoun(right.split(/\s+/)[0] ?? '') &&
      !/^leden$/i.test(words[0] ?? '') &&
      (!hasPreposition(words) || hasPreposition(right.split(/\s+/).slice(1, 2))))
  );
}

/** 'Onderzoek en statistiek', 'Bouwen en wonen': a department, named after what it is about. */
const isDepartment = (left: string, right: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(left) && !isNoun(left) && DEPARTMENT.test(right) && !hasPattern([right], ROLE_NOUNS);
const DEPARTMENT =
  /^\p{Ll}*(?:iek|ing|atie|heid|beheer|zorg|zaken|inkomen|wonen|milieu|ruimte|sport|cultuur|economie|financiën|recht)$/u;

const ARTICLES = new Set([
  'de',
  'het',
  'een',
  'alle',
  'diverse',
  'onze',
  'zeven',
  'beide',
  'eigen',
  'social',
  'sociale',
]);
const PREPOSITIONS = new Set(['van', 'voor', 'in', 'met', 'bij', 'op', 'uit', 'over', 'naar', 'aan', 'door', 'tussen']);
const hasPreposition = (words: readonly string[]): boolean => words.some((word) => PREPOSITIONS.has(fold(word)));
const isAdjective = (word: string): boolean =>
  !isNoun(word) &&
  (/^(?:intern|extern|digitaal|fysiek|offline|online|betrokken|zakelijk|direct|indirect|groot|klein|nieuw|oud|lokaal|regionaal|ambtelijk|bestuurlijk|primair|secundair)$/i.test(
    word,
  ) ||
    (/e$/i.test(word) && !NOUN_IN_E.test(word)));
/** A word that by itself names a group or a means. */
const isNoun = (word: string): boolean =>
  hasPattern(wordsOf(word), AUDIENCE_NOUNS) || hasPattern(wordsOf(word), CHANNEL_NOUNS);

/** Cuts outside brackets. */
function cut(text: string, marks: readonly string[]): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    const mark = depth === 0 ? marks.find((candidate) => text.startsWith(candidate, at)) : undefined;
    if (mark === undefined || (mark === ',' && /\d/.test(text[at + 1] ?? ''))) continue;
    pieces.push(text.slice(from, at));
    from = at + mark.length;
    at = from - 1;
  }
  pieces.push(text.slice(from));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}
