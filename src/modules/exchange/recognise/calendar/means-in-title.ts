import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import { hasPattern, wordsOf } from '../text/fold.ts';
import { namesPeople } from '../items/audience-words.ts';
import { isPlace } from './people.ts';
import type { Part } from '../outline/outline.ts';
import { blockText } from '../text/blocks.ts';
import type { RawRow } from './raw-row.ts';

/** The means a title starts with: 'persbericht' in 'persbericht naar de krant'. */
export function meansIn(title: string): string | null {
  const carrier = carrierIn(title);
  const own = headMeans(title);
  return own === null || (carrier !== null && GENERAL.test(own)) ? (carrier ?? namedMeans(title)) : own;
}

/** 'Bericht in de bouwapp' goes by the app; the word in front says nothing of the way. */
const GENERAL =
  /^(?:(?:kort|nieuw|eerste|laatste)e?\s)?(?:nieuws)?(?:bericht(?:en|je|jes)?|tekst|oproep|aankondiging|herinnering|update)$/iu;

function headMeans(title: string): string | null {
  const head =
    title
      .split(
        /\s(?:naar|aan|voor|over|van|met|door|per|via|in|op|bij|om|onder|tijdens|na|versturen|plaatsen|verspreiden)\s|[(:,;]|\s(?:versturen|plaatsen|verspreiden|publiceren|organiseren|verzenden)$/iu,
      )[0]
      ?.trim() ?? '';
  const means = head.replace(DONE, '').replace(COUNT, '');
  const words = TEAMS.test(means) ? [] : wordsOf(means);
  if (words.length > 0 && words.length <= 5 && hasPattern(words.slice(-1), CHANNEL_NOUNS)) return means;
  const [, first = '', group = ''] = /^(\p{L}[\p{L}-]{2,40})\s(\S[\s\S]*)$/u.exec(head) ?? [];
  const isForGroup = hasPattern(wordsOf(first).slice(-1), CHANNEL_NOUNS) && namesOnlyGroups(group);
  return isForGroup ? first : null;
}

/** 'Brief bewoners' is a letter; 'brief ouderavond' says what it is about. */
const namesOnlyGroups = (text: string): boolean =>
  text.split(/\s+/).length <= 3 && namesPeople(text) && !hasPattern(wordsOf(text), CHANNEL_NOUNS);

/** 'Brief 2', 'Nieuwsbrief nr. 3' are letters. */
const COUNT = /\s(?:nr\.?\s|nummer\s|#)?\d{1,2}$/iu;

function carrierIn(title: string): string | null {
  const behind = CARRIED.exec(title)?.[1];
  const nouns = wordsOf(behind ?? '').slice(-1);
  const isMeans = hasPattern(nouns, CHANNEL_NOUNS) || hasPattern(nouns, CARRIERS);
  return behind !== undefined && isMeans && !isPlace(behind) && !namesPeople(behind) ? behind : null;
}

/** 'Huis-aan-huisfolder Wat als we één worden?', 'flyer huis aan huis': the means, and what it is called or where it goes. */
function namedMeans(title: string): string | null {
  const first = NAMED.exec(title)?.[1];
  return first !== undefined && hasPattern(wordsOf(first).slice(-1), CHANNEL_NOUNS) && !isPlace(first) ? first : null;
}
const NAMED = /^(\p{L}[\p{L}-]{3,40})\s(?:(?=["'‘’“”«]|\p{Lu}\p{Ll}+\s\p{Ll})|huis[\s-]aan[\s-]huis)/u;

/** In small letters 'teams' are people, and no way to meet. */
const TEAMS = /(?:^|\s)teams$/u;

/** What is done with a means, behind it: 'posters ophangen'. */
const DONE =
  /\s(?:ophangen|uitdelen|rondbrengen|bezorgen|maken|schrijven|delen|opstellen|drukken|laten maken|opnemen|uitzenden|neerleggen|plakken|sturen|mailen|houden)$/iu;
/** What carries a message, and is no name of something that happens by itself. */
const CARRIERS = ['*app', '*apps'];
/** 'Een oefening op Facebook', 'verhalen in de krant': by what means, at the end. */
const CARRIED =
  /\s(?:op|via|in|met(?=\seen\s))\s(?:de\s|het\s|een\s|onze\s)?(\p{L}[\p{L}\d-]*(?:\s\p{L}[\p{L}\d-]*)?)$/iu;

/**
 * In a table without a column of means: what the title of a row starts with, where the plan names that means itself in its chapter
 * on them. Elsewhere a title says what is done, and stays that.
 */
export function withMeansOfPlan(row: RawRow, isOfPlan: (means: string) => boolean): RawRow {
  const title = row.cells.find(({ role }) => role === 'activity' || role === 'milestone');
  if (title === undefined || row.cells.some(({ role }) => role === 'channels')) return row;
  const first = /^\p{L}{4,40}(?=\s)/u.exec(title.text)?.[0] ?? '';
  const bare = hasPattern([first.toLowerCase()], CHANNEL_NOUNS) ? first : null;
  const means = [meansIn(title.text), bare, BEFORE_HYPHEN.exec(title.text)?.[1]].find(
    (each) => each != null && isOfPlan(each),
  );
  if (means == null) return row;
  const lines = [{ text: means, bullet: false, at: title.lines[0]?.at ?? 0 }];
  return { ...row, cells: [...row.cells, { role: 'channels', header: '', grounds: 'words', text: means, lines }] };
}

/** 'Facebook-tip' goes by Facebook. */
const BEFORE_HYPHEN = /^(\p{L}{4,20})-\p{L}/u;

/** Whether the chapter on means names this one, in one or in many. */
export function meansOfPlan(parts: readonly Part[]): (means: string) => boolean {
  const told = parts
    .filter(({ kind }) => kind === 'channels')
    .flatMap(({ blocks }) => blocks.flatMap((block) => wordsOf(blockText(block).slice(0, MOST_LETTERS))))
    .filter((word) => word.length >= SHORTEST);
  const words = new Set(told);
  return (means) =>
    words.size > 0 && means.split(/\s(?:en|&)\s|,\s/u).some((each) => isTold(wordsOf(each).at(-1) ?? '', words));
}
const MOST_LETTERS = 5000;
const SHORTEST = 4;

const isTold = (word: string, told: ReadonlySet<string>): boolean =>
  word.length >= SHORTEST && [...told].some((each) => singular(each) === singular(word));
const singular = (word: string): string =>
  word
    .replace(/(?<=v)en$/u, '')
    .replace(/v$/u, 'f')
    .replace(/(?:en|s)$/u, '');
