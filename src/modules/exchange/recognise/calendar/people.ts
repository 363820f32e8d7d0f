import { FINITE_VERBS } from '../vocabulary/verbs.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import { isFirstName } from '../vocabulary/first-names.ts';
import { PLACE_NOUNS, ROLE_FRAMES, ROLE_NOUNS } from '../vocabulary/people.ts';
import { fold, hasPattern, wordsOf } from '../text/fold.ts';
import { statusOf } from './status.ts';

/**
 * Who does it, as the text of a task says: 'tekst door Noor en Bas', 'Noor belt de drukker', 'plaatsen -> team communicatie'.
 * Words stay as written; names come in the order of the text.
 */
export function whoIn(task: string): string[] {
  const found = [
    ...namesAfter(task),
    ...nameInBrackets(task),
    ...nameBeforeColon(task),
    ...nameBehindColon(task),
    ...subjectOf(task),
  ];
  const seen = new Set<string>();
  return found
    .filter(({ name }) => !seen.has(fold(name)) && seen.add(fold(name)) !== undefined)
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

/** True for a cell that holds names and roles and nothing else. */
export function namesOnlyPeople(text: string): boolean {
  const parts = text
    .split(/\n|,\s*|;\s*|\s+(?:en|&|\+)\s+|\s*\/\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        !isAct(part) && part.split(/\s+/).length <= 4 && (nameAtStart(part)?.length ?? 0) >= trimArticle(part).length,
    )
  );
}

/** 'Kennismaking', 'Bereikbaarheid': one word that names what is done, and nobody. */
const isAct = (part: string): boolean =>
  /^\p{L}{3,}(?:ing|heid|atie|avond|middag)$/iu.test(part) && !hasPattern(wordsOf(part), ROLE_NOUNS);

type Named = { readonly name: string; readonly at: number };

const BY =
  /(?:^|[\s(,;/])(?:door|afstemming met|i\.?s\.?m\.?|samen met|actiehouder:?|trekker:?)\s+|(?:[-=–]>|→|⇒)\s*|(?:^|\()(?:actie|wie):\s*/giu;

function namesAfter(task: string): Named[] {
  const found: Named[] = [];
  for (const match of task.matchAll(BY)) {
    const from = match.index + match[0].length;
    found.push(...peopleAt(task.slice(from, from + 200)).map((name, index) => ({ name, at: from + index })));
  }
  return found;
}

/** 'Noor: teksten schrijven'. */
function nameBeforeColon(task: string): Named[] {
  const label = /^\s*([^:]{2,50}):\s/u.exec(task)?.[1]?.trim() ?? '';
  if (label === '' || !namesOnlyPeople(label) || !isLikelyPerson(label) || !isSurelyWho(label)) return [];
  return peopleAt(label).map((name, at) => ({ name, at }));
}

/** 'Zaal boeken: Noor': behind what has to be done. */
function nameBehindColon(task: string): Named[] {
  const [, names] = /^[^:]{3,200}\p{L}en:\s+([^:.\d]{2,50})\.?$/u.exec(task) ?? [];
  if (names === undefined || !namesOnlyPeople(names) || !isLikelyPerson(names)) return [];
  return peopleAt(names).map((name, index) => ({ name, at: task.length - names.length + index }));
}

/** The names in the brackets at the end; none when there is anything else in them. */
export const namesInBrackets = (text: string): string[] => nameInBrackets(text).map(({ name }) => name);

/** 'Draaiboek maken (Noor)': a bracket at the end with nothing but names in it. */
function nameInBrackets(task: string): Named[] {
  const match = BRACKETS.exec(task);
  if (!match || /\d/.test(match[1] ?? '')) return [];
  const inside = partsInBrackets(match).filter((part) => !isBareStatus(part));
  const whole = inside.length > 0 && inside.every((part) => !isNoName(part) && (isBody(part) || namesOnlyPeople(part)));
  const names = inside.flatMap((part) => (isBody(part) ? [part] : peopleAt(part)));
  return whole ? names.map((name, index) => ({ name, at: match.index + index })) : [];
}

/** 'Dorpshuis', 'Wijkcentrum De Brug', 'Albert Heijn': where it is, and nobody who does it. 'Anna Kerk' and 'Van der Brug' are people. */
export const isPlace = (part: string): boolean =>
  ONLINE.test(part) ||
  (hasPattern(wordsOf(part), PLACE_NOUNS) && !hasPattern(wordsOf(part), ROLE_NOUNS) && !isPersonAtPlace(part));

/** 'Film (Engels)', 'Brief (Noord)': a language, a side of the place or a kind of text, and nobody. */
const NO_NAME =
  /^(?:nederlands|engels|duits|turks|arabisch|pools|oekra[iï]ens|roemeens|bulgaars|somalisch|tigrinya|fries|papiaments|noord|oost|zuid|west|centrum|noordoost|noordwest|zuidoost|zuidwest|bijlage|concept|definitief|optie|optioneel|intern|extern)$/iu;
const isNoName = (part: string): boolean =>
  isPlace(part) || part.split(/\s+(?:en|&)\s+|\s*\/\s*/u).some((word) => NO_NAME.test(word.trim()));

/** A name that is surely somebody: a first name in front, a role, or a surname with 'van' in front. */
export const isSurelyWho = (name: string): boolean =>
  isFirstName(name.trim().split(/[\s,]/)[0] ?? '') || hasPattern(wordsOf(name), ROLE_NOUNS) || SURNAME.test(name);

/** With a capital it is where people meet; 'teams' are people. */
const ONLINE = /^(?:(?:via|in|op)\s)?(?:MS\s|Microsoft\s)?Teams$/u;

/** A surname may be a place too: a first name in front of it, or 'van' before 'de' or 'der', says that it is a person. */
function isPersonAtPlace(part: string): boolean {
  const [first = '', ...others] = part.trim().split(/\s+/);
  if (hasPattern(wordsOf(first), PLACE_NOUNS) || hasPattern(wordsOf(part), SHOPS)) return false;
  return (isFirstName(first) && others.length > 0) || SURNAME.test(part);
}
const SHOPS: readonly string[] = ['albert heijn'];
const SURNAME = /^\s*(?:\p{Lu}\S*\s+){0,2}van\s+(?:(?:de|der|den|ter|ten)\s+)?\p{Lu}/iu;

const BRACKETS = /[([]([^()[\]]{2,60})[)\]]\.?\s*$/u;
const partsInBrackets = (match: RegExpExecArray): string[] =>
  (match[1] ?? '').split(/[,;]\s*/u).map((part) => part.trim());
const isBareStatus = (part: string): boolean => part.split(/\s+/).length <= 2 && statusOf(part) !== null;
/** 'Taal voor Thuis', 'Bureau Vlak': capitals at both ends. */
const isBody = (part: string): boolean =>
  /^\p{Lu}[\p{L}'’-]*(?:\s\p{L}{2,4})?(?:\s\p{Lu}[\p{L}'’-]*){1,2}$/u.test(part) &&
  !(/\sen\s/u.test(part) && isFirstName(part.split(/\s/)[0] ?? ''));

/** What the brackets at the end say of how far it is: 'teksten klaarzetten (Sieb, afgerond)'. */
export function statusInBrackets(text: string): string | null {
  const match = BRACKETS.exec(text);
  const parts = match ? partsInBrackets(match) : [];
  return parts.length > 1 ? (parts.find(isBareStatus) ?? null) : null;
}

/** The names a text starts with: 'Noor, Bas en team communicatie, vóór vrijdag' gives the first three. */
function peopleAt(text: string): string[] {
  const names: string[] = [];
  const end = text.search(/(?<!(?:^|\s)\p{Lu})\.|[;:()\n]|\s[-–]\s/u);
  const stretch = end < 0 ? text : text.slice(0, end);
  for (const part of stretch.split(/,\s*|\s+(?:en|&|\+|of)\s+|\s*\/\s*/u)) {
    const name = nameAtStart(part.trim());
    if (name === null) break;
    names.push(name);
    if (name.length < part.trim().length) break;
  }
  return names;
}

/** Small words inside a name: 'Bas van den Berg', 'Samira el Idrissi'. */
export const PARTICLES = "van|de|der|den|ten|ter|te|el|al|ben|bin|ait|le|la|du|da|dos|di|'t";
const PARTICLE = new RegExp(`^(?:${PARTICLES})$`);

/** A role with its frame ('team communicatie', 'de projectleider') or a name in capitals ('Noor', 'BMD', 'Van den Berg'). */
function nameAtStart(text: string): string | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  let taken = 0;
  while (taken < words.length && taken < 3 && ROLE_FRAMES.has(fold(words[taken] ?? ''))) taken += 1;
  const head = words[taken] ?? '';
  if (isRole(head)) return trimArticle(words.slice(0, taken + 1 + surnameAt(words.slice(taken + 1))).join(' '));
  if (taken > 0 && /^(?:team|afdeling|bureau)$/i.test(words[taken - 1] ?? '') && /^\p{L}/u.test(head))
    return trimArticle(words.slice(0, taken + 1).join(' '));
  if (taken > 0 && isRole(words[taken - 1] ?? '')) return trimArticle(words.slice(0, taken).join(' '));
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return null;
  return words.slice(0, nameLength(words)).join(' ');
}

/** How many words at the start make a name: small words only in front of another capital ('van der Laan'). */
function nameLength(words: readonly string[]): number {
  let length = 1;
  for (let at = 1; at < Math.min(words.length, 4); at += 1) {
    if (/^\p{Lu}/u.test(words[at] ?? '')) length = at + 1;
    else if (!PARTICLE.test(words[at] ?? '')) break;
  }
  return length;
}

/** How many words of a surname stand behind a role in small letters: 'wethouder Van der Bos' has three. */
function surnameAt(words: readonly string[]): number {
  const count = words.findIndex((word) => !/^(?:van|de|der|den|ten|ter)$/i.test(word)) + 1;
  return count > 0 && count <= 3 && /^\p{Lu}\p{Ll}+$/u.test(words[count - 1] ?? '') ? count : 0;
}

const isRole = (word: string): boolean => hasPattern(wordsOf(word), ROLE_NOUNS);
const trimArticle = (name: string): string => name.replace(/^(?:de|het|een)\s+/i, '');

/** 'Noor bespreekt de tekst', 'Team communicatie benadert …': the one who does it stands first, right before the verb. */
function subjectOf(task: string): Named[] {
  const words = task.trim().split(/\s+/).slice(0, 6);
  const known = words.findIndex((word) => FINITE_VERBS.has(fold(word)));
  const verb = known < 0 ? verbBehindRole(words) : known;
  if (verb < 1 || verb > 4) return [];
  const subject = words.slice(0, verb).join(' ');
  const parts = subject.split(/,\s*|\s+en\s+/u);
  const names = parts.map((part) => nameAtStart(part));
  if (names.some((name, index) => name === null || name.length < trimArticle(parts[index] ?? '').length)) return [];
  const isPlural = names.length > 1 || /(?:en|s)$/.test(subject);
  if (/en$/.test(words[verb] ?? '') && !isPlural) return [];
  if (names.length === 1 && !isLikelyPerson(names[0] ?? '')) return [];
  // One name does not go with a plural verb: 'Resultaten delen' is a thing and what is done with it.
  if (names.length === 1 && /en$/.test(words[verb] ?? '') && !hasPattern(wordsOf(subject), ROLE_NOUNS)) return [];
  return names.flatMap((name, index) => (name === null ? [] : [{ name, at: index }]));
}

/** 'Teamleider kondigt aan', 'Lieke en Wim bereiden voor': behind a role or two names, with a part of the verb at the end. */
function verbBehindRole(words: readonly string[]): number {
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return -1;
  return words.findIndex((word, index) => {
    const subject = words.slice(0, index).join(' ');
    const isOne = /^\p{Ll}{2,}t$/u.test(word);
    const isVerb = index > 0 && (isOne || /^\p{Ll}{3,}en$/u.test(word)) && !hasPattern([word], CHANNEL_NOUNS);
    return (
      isVerb &&
      namesOnlyPeople(subject) &&
      (hasPattern(wordsOf(subject), ROLE_NOUNS) || (!isOne && / en /.test(subject)))
    );
  });
}

/** 'Uitnodiging wordt verstuurd' starts with a thing, 'Wethouder opent' with a role, 'Noor belt' with a name. */
const THINGS =
  /(?:ing|tie|brief|mail|tekst|bericht|avond|site|dag|komst|film|filmpje|flyer|folder|poster|plan|concept|verslag|presentatie|cafe|loket|uur|week|feest|quiz|lunch|ontbijt|festival|peiling|actie|resultaten|er|daar|dit|dat|het|wat|wie|we|wij|zij|ze|alle|link|input|feedback|begeleiding|definitief|eerst|daarna|vervolgens|ook|nog)$/i;
const isLikelyPerson = (name: string): boolean =>
  hasPattern(wordsOf(name), ROLE_NOUNS) ||
  (!THINGS.test(fold(name)) && !hasPattern(wordsOf(name).slice(-1), CHANNEL_NOUNS) && /^\p{Lu}/u.test(name));
