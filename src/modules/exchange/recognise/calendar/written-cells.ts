import type { ColumnRole } from '../vocabulary/column-role.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import { meansIn } from './means-in-title.ts';
import { namesPeople } from '../items/audience-words.ts';
import { hasPattern, wordsOf } from '../text/fold.ts';
import { mainVerbAt, withoutStop } from '../text/sentences.ts';
import { oneLine } from '../dates.ts';
import type { RawCell } from './raw-row.ts';
import { fieldsIn, roleOfWords } from './fields-in-line.ts';
import { labelRole } from './label-role.ts';
import {
  isPlace,
  isSurelyWho,
  namesInBrackets,
  namesOnlyPeople,
  PARTICLES,
  statusInBrackets,
  whoIn,
} from './people.ts';
import { divide } from '../text/entries.ts';
import { ROLE_NOUNS } from '../vocabulary/people.ts';

/** What stands below a moment: an item of a list under it is something to do for it, other text a remark. */
export type Below = { readonly text: string; readonly at: number; readonly listed: boolean };

/** The fields of a moment that is written as text: labelled pieces where there are any, and what its words say themselves. */
export function writtenCells(text: string, below: readonly Below[], at: number): RawCell[] {
  const tick = TICK.exec(text);
  const words = text.slice(tick?.[0].length ?? 0);
  const [first = '', ...fields] = fieldsIn(words) ?? [];
  const pieces = (fields.length > 0 ? first : words)
    .split(
      /\n|\s\|\s|;\s+(?=\p{L}{3,20}:\s)|\.\s+(?=\p{Lu}\p{L}{2,20}:\s)|,\s+(?=(?:doelgroep|middel|afzender|wie|actie|status):\s)/iu,
    )
    .map(oneLine)
    .filter((piece) => piece !== '');
  const labelled = [
    ...fields.map((piece) => toldField(piece, at)),
    ...pieces.slice(1).map((piece) => fieldOf(piece, at, 'notes')),
    ...below.map((item) => fieldOf(oneLine(item.text.replace(OPEN, '')), item.at, item.listed ? 'tasks' : 'notes')),
  ];
  const { title, names } = withoutNames(withoutStop(pieces[0] ?? ''));
  const has = (role: ColumnRole): boolean => labelled.some((cell) => cell.role === role);
  const own = [cell('activity', '', title, at)];
  const given = receivedIn(title);
  const means = has('channels') ? null : meansIn(given?.what ?? behindLead(title));
  const people = has('audiences') ? null : (given?.group ?? audienceIn(title) ?? groupInFront(title));
  const told = names.length > 0 || given !== null ? names : whoIn(title);
  const who = has('responsible') ? [] : told;
  const status = has('status') ? null : (statusInBrackets(title) ?? tick?.[1] ?? null);
  if (status !== null) own.push(cell('status', '', status, at));
  if (means) own.push(cell('channels', '', means, at));
  if (people) own.push(cell('audiences', '', people, at));
  who.forEach((name) => own.push(cell('responsible', '', name, at)));
  return [...own, ...labelled];
}

/** A field by its label, and without one by what its words are. */
const toldField = (piece: string, at: number): RawCell => {
  const labelled = fieldOf(piece, at, 'notes');
  if (labelled.role !== 'notes') return labelled;
  return { ...cell(roleOfWords(piece) ?? 'notes', '', piece, at), grounds: 'words' };
};

/** A box in front of an item, ticked or not, says how far it is. */
export const TICK = /^\s*([☐☑☒✅⬜✓✔])\s+(?=\S)/u;

/** A box that is not ticked says of a task what every task is: still to do. */
const OPEN = /^\s*[☐⬜]\s+(?=\S)/u;

/** 'Brief aan huishoudens – Tess', 'Brief aan huishoudens (Tess)': names behind the last dash or in the last bracket are who does it. */
function withoutNames(text: string): { readonly title: string; readonly names: readonly string[] } {
  const bracket = /^(\S[\s\S]{2,}?)\s*\([^()]{2,60}\)$/u.exec(text)?.[1];
  const inside = bracket === undefined || statusInBrackets(text) !== null ? [] : namesInBrackets(text);
  if (bracket !== undefined && inside.length > 0)
    return { title: inside.every(isSurelyWho) ? bracket : text, names: inside };
  const [, lead = '', rest = ''] = /^([^:]{2,40}):\s+(\S[\s\S]*)$/u.exec(text) ?? [];
  if (rest !== '' && isWho(lead) && isSurelyWho(lead) && whoIn(text).length > 0)
    return { title: rest, names: divide(lead, { known: new Set(), people: true }) };
  const match = /^(\S[\s\S]*\S)(?:\s[–—-]\s|,\sdoor\s)([^–—:;.\d]{2,60})$/u.exec(text);
  if (!match?.[1] || !match[2] || !isWho(match[2])) return { title: text, names: [] };
  return { title: match[1], names: divide(match[2], { known: new Set(), people: true }) };
}

/** 'Teamleiders krijgen een gesprekskaart': whom it is for, and what they get. Null for a person who gets something. */
function receivedIn(title: string): { readonly group: string; readonly what: string } | null {
  const [, group = '', what = ''] =
    /^((?:\S+\s){1,5}?)(?:krijg(?:t|en)|ontvang(?:t|en))\s(?:(?:een|de|het|hun|ook|allemaal)\s){0,2}(\S[\s\S]*)$/iu.exec(
      title,
    ) ?? [];
  const bare = group.trim().replace(/^(?:de|het|onze)\s+/iu, '');
  const isGroup = namesPeople(bare) || (hasPattern(wordsOf(bare), ROLE_NOUNS) && /(?:s|en)$/iu.test(bare));
  return isGroup && mainVerbAt(bare) < 0 ? { group: bare, what } : null;
}

const LEAD = /^([^:\d]{2,40}):\s+(\S[\s\S]*)$/u;

/** 'Bewoners: brief' is for them. */
function groupInFront(title: string): string | null {
  const lead = LEAD.exec(title)?.[1]?.trim() ?? '';
  const isGroup = namesPeople(lead) && !hasPattern(wordsOf(lead), ROLE_NOUNS);
  return isGroup && lead.split(/\s+/).length <= 3 && namesOnlyPeople(lead) ? lead : null;
}

/** What is done, behind 'Bewoners:' or 'Zuid:'. */
function behindLead(title: string): string {
  const [, lead = '', rest = ''] = LEAD.exec(title) ?? [];
  return rest !== '' && isWho(lead) ? rest : title;
}

/** A name in capitals or a role, and nothing that is a means or a group. */
const isWho = (text: string): boolean =>
  namesOnlyPeople(text) &&
  !isPlace(text) &&
  !hasPattern(wordsOf(text), CHANNEL_NOUNS) &&
  (hasPattern(wordsOf(text), ROLE_NOUNS) || NAMES.test(text));

const NAMES = new RegExp(
  String.raw`^\p{Lu}\p{Ll}+(?:(?:,\s|\sen\s|-|\s(?:(?:${PARTICLES})\s){0,2})\p{Lu}\p{Ll}+){0,3}$`,
  'u',
);

const cell = (role: ColumnRole | null, header: string, text: string, at: number): RawCell => ({
  role,
  header,
  grounds: 'named',
  text,
  lines: [{ text, bullet: false, at }],
});

function fieldOf(piece: string, at: number, otherwise: ColumnRole): RawCell {
  const match = /^([^:]{2,30}):\s+(\S[\s\S]*)$/u.exec(piece);
  const role = match?.[1] && match[2] ? labelRole(match[1], match[2]) : null;
  return match?.[1] && match[2] && role ? cell(role, match[1], match[2], at) : cell(otherwise, '', piece, at);
}

/** The group a title is aimed at: 'de lokale pers' in 'persbericht naar de lokale pers'. */
function audienceIn(title: string): string | null {
  for (const match of title.matchAll(AIMED)) {
    const by = match[1]?.toLowerCase();
    const group = match[2]?.trim().replace(/^(?:de|het|een|onze)\s+/iu, '') ?? '';
    const before = /\p{L}+$/u.exec(title.slice(0, match.index))?.[0] ?? '';
    // 'Gezinnen met jonge kinderen' are no children.
    const isMeans = hasPattern([before.toLowerCase()], CHANNEL_NOUNS);
    if (by === 'met' && namesPeople(before) && !isMeans) return `${before} met ${group}`;
    const isHost = by === 'met' && (HOSTS.test(group) || OWN.test(group));
    if (group !== '' && !isHost && namesPeople(headOf(group))) return group;
  }
  return null;
}

/** What a title is aimed at ends before the next small word: 'aan de Dorpsstraat, voor bewoners' is a place and a group. */
const AIMED =
  /\s(naar|aan|voor|met|richting|onder)\s+((?:de\s|het\s|een\s|alle\s|onze\s)?[^().;:]{2,80}?)(?=\s(?:over|om|in|op|via|door|met|bij|[–—-])\s|,\s(?:naar|aan|voor|met|richting)\s|[().;:]|$)/giu;

/** 'Met naam van het team' is about a name, and 'naar de site van de raad' goes to a site. */
const headOf = (group: string): string => group.split(/\s(?:van|uit|bij|in|op|over)\s/iu)[0] ?? group;

/** 'Terugkijken met de werkgroep': those who make the plan are not whom it is for. */
const OWN = /^(?:projectgroep|werkgroep|stuurgroep|regiegroep|kernteam|projectteam|programmateam|team)(?!\p{L})/iu;

/** 'Persmoment met de wethouder': who opens or hosts is not whom it is for. */
const HOSTS =
  /^(?:onze\s)?(?:wethouder|burgemeester|gedeputeerde|minister|portefeuillehouder|directeur|voorzitter)(?!\p{L})/iu;
