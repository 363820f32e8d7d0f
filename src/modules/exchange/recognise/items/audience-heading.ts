import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Audience } from '#kernel/plan.ts';
import { certain, type Found } from '../found.ts';
import type { Outline } from '../outline/outline.ts';
import type { ReadTable } from '../table/read-table.ts';
import { fold, withoutNumbering } from '../text/fold.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { namedAudience } from './audience-category.ts';
import { groupAtStart, namesPeople } from './audience-words.ts';

const LABELLED = /^(?:[\d.]{1,6}\s+)?(?:voor\s+)?(?:de\s+)?doelgroep(?:\s+\d{1,2})?\s*[:–—-]\s*(\S[^:]{1,80})$/iu;
const BARE = /^(?:[\d.]{1,6}\s+)?doelgroep\s+(\p{L}[^:]{2,60})$/iu;

/** The group in a heading that says it is one: 'Doelgroep: leerlingen', 'Doelgroep 2 – ouders', 'Doelgroep ouders'. */
export function audienceInHeading(title: string): string | null {
  const line = title.replace(/\s+/g, ' ').trim();
  const labelled = LABELLED.exec(line)?.[1];
  const bare = BARE.exec(line)?.[1];
  const name = (labelled ?? (bare !== undefined && namesPeople(bare) ? bare : ''))?.replace(/[.;]$/, '').trim();
  return name === '' || mainVerbAt(name) >= 0 ? null : name;
}

/** The group that the heading or the line right above a table says it is for. */
export function audienceAbove({ part, above }: Pick<ReadTable, 'part' | 'above'>): string | null {
  const line = above.at(-1) ?? '';
  const found = audienceInHeading(line) ?? audienceInHeading(part.title);
  if (found !== null) return found;
  const title = withoutNumbering(part.title);
  const isCalendar = part.kind === 'calendar' || (part.kind === 'other' && groupAtStart(title) !== null);
  if (isCalendar && !part.named && isGroup(title)) return title;
  if (!part.named && PER_GROUP.test(part.trail.at(-1) ?? '') && isBareName(title)) return title;
  const isLabel = fold(part.title) === 'doelgroep' && line.length <= 60;
  return isLabel && namesPeople(line) && mainVerbAt(line) < 0 ? line : null;
}

/** 'Bewoners', 'Omwonenden (binnen 300 meter)' above a table in a calendar: a short name of people, and no sentence. */
function isGroup(title: string): boolean {
  const name = withoutBracket(title);
  return isBareName(title) && name.split(/\s+/).length <= 5 && namesPeople(name);
}
const isBareName = (title: string): boolean =>
  title.length <= 70 && mainVerbAt(title) < 0 && !/[\d:]/.test(withoutBracket(title)) && !isMomentIn(title);
const withoutBracket = (title: string): string => title.replace(/\s\([^()]{2,40}\)$/u, '');
/** '(12 april)' behind a name says when, and not who. */
const isMomentIn = (title: string): boolean => readDatePhrase(/\(([^()]{2,40})\)$/u.exec(title)?.[1] ?? '') !== null;

/** A heading that says that the headings below it are groups. */
const PER_GROUP = /per\s(?:doel|publieks)?groep|per\sstakeholder|^(?:[\d.]{1,6}\s)?doelgroepen\b/iu;

/** The groups that headings name. */
export const headedAudiences = ({ parts }: Outline): Found<Audience>[] =>
  parts.flatMap((part) => {
    const name = audienceInHeading(part.title);
    return name === null ? [] : [certain(namedAudience(name, null), [part.at ?? 0])];
  });
