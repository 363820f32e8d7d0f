import { type DateContext, readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { Channel } from '#kernel/plan.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { CHANNEL_NOUNS } from '../vocabulary/channels.ts';
import { certain, type Found, probable } from '../found.ts';
import type { Part } from '../outline/outline.ts';
import type { KindedTable, Reading } from '../reading.ts';
import { cellLines } from '../text/blocks.ts';
import { divide } from '../text/entries.ts';
import { fold, hasPattern, wordsOf } from '../text/fold.ts';
import { type ListItem, nameAndRest, passagesOf, type TextPassage } from '../text/passages.ts';
import { mainVerbAt } from '../text/sentences.ts';
import { assignRoles } from '../table/columns.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { bandText } from '../table/grid.ts';
import { dateOf, oneLine } from '../dates.ts';
import { calledAsUsed } from './called-as-used.ts';

/** The means of communication the plan names, with what it says about each. `used` are the names that the calendar has for them. */
export function readChannels({ outline, tables, dates }: Reading, used: readonly string[]): Found<Channel>[] {
  const inTables = tables.filter(({ kind }) => kind === 'channels').flatMap((kinded) => fromTable(kinded, dates));
  const inText = outline.parts.filter((part) => part.kind === 'channels').flatMap((part) => fromPart(part, dates));
  const seen = new Set<string>();
  const found = [...inTables, ...inText].filter(
    ({ value }) => !seen.has(fold(value.name)) && seen.add(fold(value.name)) !== undefined,
  );
  return calledAsUsed(found, used);
}

const ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'channels',
  'description',
  'rhythm',
  'audiences',
  'objective',
  'number',
  'responsible',
  'notes',
  'date',
  'message',
  'amount',
  'category',
  'sender',
  'does',
]);

function fromTable({ table }: KindedTable, dates: DateContext): Found<Channel>[] {
  const columns = assignRoles(table.headers, ROLES, (_, role) => (role === 'rhythm' ? 0.3 : 0));
  const name = columns.find(({ role }) => role === 'channels') ?? columns[0];
  const rhythm = columns.find(({ role }) => role === 'rhythm') ?? columns.find(({ role }) => role === 'date');
  return table.rows.flatMap((row) => {
    const place = row.places[name?.index ?? 0];
    if (
      !place ||
      bandText(row, table.width) !== null ||
      !row.cells.includes(place.cell) ||
      isNothing(place.text) ||
      isPlaceholder(oneLine(place.text))
    )
      return [];
    const others = columns.filter((column) => column !== name && column !== rhythm && column.role !== 'number');
    const described = others.filter(({ role }) => role === 'description' || role === 'objective' || role === 'notes');
    const description = (described.length > 0 ? described : others)
      .map(({ index }) => oneLine(row.places[index]?.text ?? ''))
      .filter((text) => !isNothing(text))
      .join('\n');
    const often = rhythm ? oneLine(row.places[rhythm.index]?.text ?? '') : '';
    const lines = cellLines(place.cell);
    const names =
      lines.length > 1 && lines.every(({ bullet }) => bullet) ? lines.map(({ text }) => text) : [oneLine(place.text)];
    return names.map((each) =>
      certain(
        {
          name: each,
          description: description === '' ? null : description,
          rhythm: isNothing(often) ? null : dateOf(often, dates),
        },
        row.at,
      ),
    );
  });
}

function fromPart(part: Part, dates: DateContext): Found<Channel>[] {
  const passages = passagesOf(part.blocks);
  if (
    !part.named &&
    part.trail.length > 0 &&
    passages.length > 0 &&
    wordsOf(part.title).length <= 8 &&
    namesMeans(part.title) &&
    part.blocks.every(({ type }) => type !== 'table')
  ) {
    const text = passages
      .flatMap((passage) => (passage.type === 'text' ? [passage.text] : passage.items.map((item) => item.text)))
      .join('\n');
    return [certain(channelOf(part.title, text, dates), [part.at ?? 0, ...part.blocks.map(({ at }) => at)])];
  }
  return passages.flatMap((passage) => {
    if (passage.type === 'text') return fromParagraph(passage, dates);
    return passage.introKind === null || passage.introKind === 'channels'
      ? passage.items.flatMap((item) => fromItem(item, dates))
      : [];
  });
}

export const namesMeans = (text: string): boolean => hasPattern(wordsOf(text), CHANNEL_NOUNS);

function fromItem(item: ListItem, dates: DateContext): Found<Channel>[] {
  const { name, rest } = nameAndRest(item);
  if (isPlaceholder(name)) return [];
  const isGroup =
    item.children.length > 0 &&
    rest === null &&
    item.children.every(({ text }) => text.length <= 60 && mainVerbAt(text) < 0);
  if (isGroup) return item.children.flatMap((child) => fromItem(child, dates));
  if (
    rest !== null &&
    /^(?:online|offline|digitaal|print|social media|fysiek|persoonlijk|intern|extern|gedrukt|schriftelijk|mondeling)\b/iu.test(
      name,
    ) &&
    divide(rest).length > 1 &&
    mainVerbAt(rest) < 0
  ) {
    return divide(rest).map((each) => probable(channelOf(each, '', dates), [item.at]));
  }
  if (name.length > 140) return [];
  const description = [rest ?? '', ...item.children.map(({ text }) => text)].filter(Boolean).join('\n');
  return [certain(channelOf(name, description, dates), [item.at, ...item.children.map(({ at }) => at)])];
}

/** 'Nieuwsbrief: verschijnt maandelijks', or 'We zetten in: website, krant en social media.' */
function fromParagraph(passage: TextPassage, dates: DateContext): Found<Channel>[] {
  const { name, rest, marked } = nameAndRest(passage);
  if (marked && rest !== null && name.length <= 60 && namesMeans(name) && mainVerbAt(name) < 0)
    return [certain(channelOf(name, rest, dates), [passage.at])];
  const listed = /^[^:]{5,120}:\s+([^:]{5,400})$/u.exec(passage.text)?.[1];
  if (listed && mainVerbAt(listed) < 0)
    return divide(listed)
      .filter(namesMeans)
      .map((each) => probable(channelOf(each, '', dates), [passage.at]));
  const whole =
    passage.announces || passage.text.length > 300 || mainVerbAt(passage.text) >= 0 ? [] : divide(passage.text);
  return whole.length > 1 && whole.every((each) => wordsOf(each).length <= 8) && whole.some(namesMeans)
    ? whole.map((each) => probable(channelOf(each, '', dates), [passage.at]))
    : [];
}

const RHYTHM =
  /\b(?:(?:twee|drie|vier)?(?:wekelijks|maandelijks)|(?:één|een|1|twee|2|drie|3|vier|4)\s?(?:x|keer|maal) per (?:jaar|maand|week|kwartaal)|elke? (?:week|maand|kwartaal|jaar|twee weken)|per kwartaal|jaarlijks|om de week|dagelijks)\b/iu;

function channelOf(name: string, description: string, dates: DateContext): Channel {
  const phrase = RHYTHM.exec(`${name} ${description}`.slice(0, 600))?.[0] ?? null;
  return {
    name,
    description: description === '' ? null : description,
    rhythm: phrase === null ? null : readDatePhrase(phrase, dates),
  };
}
