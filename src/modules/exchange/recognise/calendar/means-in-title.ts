import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import { hasPattern, wordsOf } from '../text/fold.ts';
import { namesPeople } from '../items/audience-words.ts';
import { isPlace } from './people.ts';

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
  return words.length > 0 && words.length <= 5 && hasPattern(words.slice(-1), CHANNEL_NOUNS) ? means : null;
}

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
