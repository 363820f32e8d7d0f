import type { ColumnRole } from '../vocabulary/column-role.ts';
import { isNothing } from '../table/contents.ts';
import type { Place } from '../table/grid.ts';
import { cellLines } from '../text/blocks.ts';
import type { AudienceRow } from './audience-rows.ts';
import { ringAlone } from './audience-told.ts';
import { primaryInColumn, ringIn } from './audience-words.ts';
import { sizeIn } from './audience-size.ts';
import { isStance } from './stance.ts';
import type { Said } from './weight.ts';

/** Words about a group that have no field of their own: how it stands in it, or an aside such as who its contact is. */
type Remark = { readonly kind: 'stance' | 'aside'; readonly header: string; readonly text: string };

/** What columns with these roles hold has a field of an audience, or is a goal. */
const HAS_FIELD: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'audiences',
  'category',
  'profile',
  'approach',
  'channels',
  'accent',
  'interest',
  'influence',
  'attitudeOf',
  'side',
  'sender',
  'role',
  'number',
]);
const GOALS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'objective',
  'knowledge',
  'attitude',
  'behaviour',
  'feeling',
]);

/** `beyond` are cells about weight that say more than how much; `crossed` are the columns of crosses. */
type Around = { readonly beyond: readonly Said[]; readonly crossed: readonly number[] };

/** Everything a row says that no other field of the audience takes, stances first: nothing of the row stays behind. */
export function remarksIn({ said, cells }: AudienceRow, { beyond, crossed }: Around): Remark[] {
  const has = (role: ColumnRole): boolean => said.some(({ column, text }) => column.role === role && !isNothing(text));
  const isAside = ({ column: { role, index, header }, text }: Said): boolean => {
    if (crossed.includes(index) || header.trim() === '') return false;
    if (role === 'size') return sizeIn(header, text).words !== null;
    if (role === 'ring') return ringIn(text) === null || (ringAlone(text) === null && cells(role).every(isOneLine));
    if (role === 'primary') return primaryInColumn(text) === null;
    if (role === 'description') return has('profile');
    if (role === 'message') return has('accent');
    return !HAS_FIELD.has(role) && !GOALS.has(role);
  };
  const filled = said.filter(({ text }) => !isNothing(text));
  const stances = filled.filter(
    ({ column: { role }, text }) => role === 'stance' || (GOALS.has(role) && isStance(text)),
  );
  const asides = filled.filter((each) => !stances.includes(each) && (beyond.includes(each) || isAside(each)));
  return [...stances.map(remark('stance')), ...asides.map(remark('aside'))];
}

/** More lines below a ring are the means that reach the group. */
const isOneLine = ({ cell }: Place): boolean => cellLines(cell).length === 1;

const remark =
  (kind: Remark['kind']) =>
  ({ column, text }: Said): Remark => ({ kind, header: nameOf(column.header), text });

/** 'Doelgroepen > Contactpersoon' is 'Contactpersoon'. */
const nameOf = (header: string): string =>
  (header.split(' > ').at(-1) ?? header)
    .replace(/\s+/g, ' ')
    .replace(/[\s:]+$/, '')
    .trim();

const NOTE = /^(?:toelichting|opmerking(?:en)?|omschrijving|notities?|bijzonderheden)$/iu;

/** The profile: what tells who the group is, and each remark behind the name of its column where there is more than that. */
export function profileOf(told: readonly (string | null)[], remarks: readonly Remark[]): string | null {
  const known = told.filter((text) => text !== null);
  const isAlone = known.length + remarks.length === 1;
  const lines = remarks.map(({ kind, header, text }) => {
    const isBare = header === '' || (isAlone && (kind === 'stance' || NOTE.test(header)));
    return isBare ? text : `${header}${header.endsWith('?') ? '' : ':'} ${text}`;
  });
  return [...known, ...lines].join('\n') || null;
}
