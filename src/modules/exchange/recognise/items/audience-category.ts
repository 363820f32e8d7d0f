import type { Audience } from '#kernel/plan.ts';
import { oneLine } from '../dates.ts';
import { wordsOf } from '../text/fold.ts';
import { primaryIn, sideIn } from './audience-words.ts';

/** An audience of which only the name and its surroundings are known. */
export const namedAudience = (name: string, category: string | null, profile: string | null = null): Audience => ({
  name,
  category,
  side: sideIn(category, name),
  primary: primaryIn(category),
  profile,
  approach: null,
  ring: null,
  roles: [],
  channels: [],
});

const GENERIC = new Set([
  'doelgroep',
  'doelgroepen',
  'stakeholders',
  'stakeholder',
  'analyse',
  'krachtenveld',
  'krachtenveldanalyse',
  'doelgroepenanalyse',
  'stakeholderanalyse',
  'en',
  'onze',
  'de',
  'van',
  'communicatie',
  'actoren',
  'actorenanalyse',
  'belanghebbenden',
  'middelen',
  'kanalen',
  'voor',
  'wie',
  'per',
  'het',
  'willen',
  'we',
  'bereiken',
  'betrokkenen',
  'partijen',
  'in',
  'kaart',
  'boodschap',
  'overzicht',
  'omgeving',
  'omgevingsanalyse',
  'wil',
  'je',
  'zijn',
  'netwerk',
  'betrokken',
  'communicatiekanalen',
  'ringen',
  'invloed',
  'matrix',
  'tabel',
  'aanpak',
  'kernboodschap',
]);
/** True for words that group audiences: 'Externe doelgroepen', 'Primair'. */
export const isCategory = (text: string): boolean =>
  /^categorie\b/i.test(text) ||
  /\b(?:doelgroep(?:en)?|intern|extern|interne|externe|primair|secundair|primaire|secundaire|intermediairs?)\b/i.test(
    text,
  );

/** What a heading or line says about the groups below it; null when it only says that they are audiences. */
export function categoryOf(text: string): string | null {
  const bare = oneLine(text)
    .replace(/^[\d.]{1,8}\s/, '')
    .replace(/^(?:sub)?categorie\s*[:–-]?\s*/iu, '')
    .replace(/[:.]$/, '')
    .trim();
  return bare === '' || wordsOf(bare).every((word) => GENERIC.has(word) || /^\d+$/.test(word)) ? null : bare;
}
