import type { Audience } from '#kernel/plan.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { asked, certain, type Found, probable } from '../found.ts';
import type { KindedTable } from '../reading.ts';
import { cellLines } from '../text/blocks.ts';
import { divide, entriesOf, NOTHING_KNOWN } from '../text/entries.ts';
import { hasPattern, wordsOf } from '../text/fold.ts';
import { isCross, isNothing } from '../table/contents.ts';
import type { Place } from '../table/grid.ts';
import { type AudienceRow, audienceRows, columnText } from './audience-rows.ts';
import { ringAlone, withoutRing } from './audience-told.ts';
import { primaryIn, primaryInColumn, ringIn, sideIn } from './audience-words.ts';
import { profileOf, remarksIn } from './audience-remarks.ts';
import { sizeIn } from './audience-size.ts';
import { attitudeTold } from './stance-levels.ts';
import { type Weigh, weigherOf } from './weight.ts';

export function tableAudiences(kinded: KindedTable): Found<Audience>[] {
  const named = kinded.table.hasHeader;
  const weigh = weigherOf(kinded.table);
  return audienceRows(kinded).flatMap((entry) => {
    const weighed = weigh(entry);
    return entry.names.map((name) => {
      const value = audienceOf(name, entry, { kinded, weighed });
      const at = entry.rows.flatMap((row) => row.at);
      const found = named ? certain(value, at) : probable(value, at);
      return weighed.guessed.length === 0 ? found : asked(found, { code: 'weightGuessed', options: weighed.guessed });
    });
  });
}

/** Below 'Rollen' a few short words are the roles of a group; a longer text tells who it is. */
const hasRoles = (headers: readonly string[], text: string): boolean =>
  headers.some((header) => /^rollen$/i.test(header.trim())) &&
  divide(text).every((role) => role.split(/\s+/).length <= 3);

const SECTOR_ROLES = ['beslis*', 'beinvloed*', 'uitvoer*', 'leverancier*', 'gebruiker*'];

type Around = { readonly kinded: KindedTable; readonly weighed: ReturnType<Weigh> };

function audienceOf(name: string, entry: AudienceRow, { kinded, weighed }: Around): Audience {
  const text = (role: ColumnRole): string | null => columnText(entry, role);
  const { category, note } = entry;
  const role = text('role');
  const sector = role !== null && (hasPattern(wordsOf(role), SECTOR_ROLES) || hasRoles(kinded.table.headers, role));
  const size = entry.said.find(({ column, text: said }) => column.role === 'size' && !isNothing(said));
  const people = size ? sizeIn(size.column.header, size.text).people : null;
  const { weight, interests, beyond } = weighed;
  const remarks = remarksIn(entry, { beyond, crossed: kinded.facts.crossColumns });
  const told = [note, text('profile') ?? text('description'), role !== null && !sector ? role : null];
  const channels = entry.cells('channels');
  const own = withoutRing(name);
  return {
    name: own.name,
    category,
    side: sideIn(text('side'), category, name),
    primary: text('primary') === null ? primaryIn(category) : primaryInColumn(text('primary')),
    profile: profileOf(told, remarks),
    approach: text('approach'),
    ring: ringIn(text('ring')) ?? own.ring,
    roles: sector ? divide(role) : [],
    channels:
      channels.length > 0
        ? channels.flatMap(channelNames)
        : [...entry.cells('ring').flatMap(meansUnderRing), ...crossedIn(entry, kinded)],
    ...optional({
      accent: text('accent') ?? text('message'),
      interests,
      resistance: text('attitudeOf'),
      speaker: text('sender'),
    }),
    ...attitudeTold([
      ...remarks.flatMap((remark) => (remark.kind === 'stance' ? [remark.text] : [])),
      text('attitudeOf'),
    ]),
    ...weight,
    ...(people === null ? {} : { size: people }),
  };
}

const crossedIn = ({ rows }: AudienceRow, { table, facts }: KindedTable): string[] =>
  facts.crossColumns
    .filter((index) => rows.some((row) => isCross(row.places[index]?.text ?? '')))
    .map((index) => (table.headers[index] ?? '').split(' > ').at(-1) ?? '');

/** Means listed in one cell under the word for the ring. */
function meansUnderRing(place: Place): string[] {
  const [first, ...others] = cellLines(place.cell);
  return first !== undefined && ringAlone(first.text) !== null ? others.map(({ text }) => text) : [];
}

/** Lists in a cell of means: bullets stay whole, running text is divided. 'Nog te bepalen' is kept, it is what the plan says. */
function channelNames(place: Place): string[] {
  const lines = cellLines(place.cell);
  if (lines.length > 1) return lines.filter(({ text }) => !isNothing(text)).map(({ text }) => text);
  const { entries } = entriesOf(lines, NOTHING_KNOWN);
  return entries.length > 0 ? [...entries] : lines.filter(({ text }) => !isNothing(text)).map(({ text }) => text);
}

function optional(fields: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
