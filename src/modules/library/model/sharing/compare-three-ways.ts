import { type Alignment, align, alignAdded } from './align.ts';
import type { Comparison, Piece, PieceState } from './comparison.ts';
import { join } from './join.ts';
import { isSamePassage, type Passage } from './passage.ts';
import { passages } from './passages.ts';

/**
 * Lays three texts side by side, passage by passage: the base that an organisation built on, the base as it is now, and the
 * organisation's own text. Never throws; 400 passages take milliseconds. See `merge` for what to do with it.
 */
export function compareThreeWays(oldBase: string, newBase: string, local: string): Comparison {
  const [old, fresh, own] = [passages(oldBase), passages(newBase), passages(local)];
  return {
    pieces: comparePassages(old, fresh, own),
    oldBase: join(old),
    newBase: join(fresh),
    local: join(own),
  };
}

/** The pieces of three texts that were cut before. */
export const comparePassages = (
  old: readonly Passage[],
  fresh: readonly Passage[],
  own: readonly Passage[],
): readonly Piece[] => layOut({ old, fresh, own, base: align(old, fresh), ours: align(old, own) });

type Texts = {
  readonly old: readonly Passage[];
  readonly fresh: readonly Passage[];
  readonly own: readonly Passage[];
  readonly base: Alignment;
  readonly ours: Alignment;
};

/** A passage that stands between two of the old base: new, or one of the old base that moved to here. */
type Extra = { readonly passage: Passage; readonly old: number | null };

/** The old base is the thread; what was added or moved stands before the next passage that kept its place. */
function layOut(texts: Texts): readonly Piece[] {
  const { old, fresh, own, base, ours } = texts;
  const fromBase = extrasPerGap(fresh, base);
  const fromUs = extrasPerGap(own, ours);
  const pieces: Piece[] = [];
  for (let at = 0; at <= old.length; at += 1) {
    const inBase = (fromBase[at] ?? []).filter((extra) => extra.old === null || !ours.moved.has(extra.old));
    pieces.push(...between(inBase, fromUs[at] ?? [], texts));
    if (at < old.length && !base.moved.has(at) && !ours.moved.has(at)) pieces.push(pieceOf(at, texts));
  }
  return pieces;
}

/** For each passage of the old base, and for the end, what stands before it. */
function extrasPerGap(other: readonly Passage[], { to, moved }: Alignment): readonly (readonly Extra[])[] {
  const stays = new Set<number>();
  const oldOf = new Map<number, number>();
  to.forEach((place, at) => {
    if (place === null) return;
    if (moved.has(at)) oldOf.set(place, at);
    else stays.add(place);
  });
  const gaps: Extra[][] = [];
  let from = 0;
  for (let at = 0; at <= to.length; at += 1) {
    const place = at === to.length ? other.length : moved.has(at) ? null : (to[at] ?? null);
    const extras: Extra[] = [];
    for (let index = from; place !== null && index < place; index += 1) {
      const passage = other[index];
      if (passage !== undefined && !stays.has(index)) extras.push({ passage, old: oldOf.get(index) ?? null });
    }
    gaps.push(extras);
    if (place !== null) from = place + 1;
  }
  return gaps;
}

/** What both sides put at the same place: equal and alike ones together, where we have them; of the rest that of the base first. */
function between(fromBase: readonly Extra[], fromUs: readonly Extra[], texts: Texts): readonly Piece[] {
  const [added, own] = [fromBase.filter(isNew), fromUs.filter(isNew)];
  const { to, moved } = alignAdded(
    added.map(({ passage }) => passage),
    own.map(({ passage }) => passage),
  );
  const ourOf = new Map(added.map((extra, index) => [extra, own[to[index] ?? -1] ?? null]));
  const theirOf = new Map([...ourOf].map(([theirs, ours]) => [ours, theirs]));
  const crossing = new Set(added.filter((_, index) => moved.has(index)));
  const pieceOfOurs = (extra: Extra): Piece =>
    together(theirOf.get(extra), extra) ?? pieceOfExtra(extra, 'ours', texts);
  const pieces: Piece[] = [];
  let next = 0;
  for (const extra of fromBase.filter((each) => !crossing.has(each))) {
    const partner = ourOf.get(extra) ?? null;
    let end = partner === null ? next : fromUs.indexOf(partner, next) + 1;
    while (partner === null && goesBefore(fromUs[end], extra) && !theirOf.has(fromUs[end] ?? null)) end += 1;
    pieces.push(...fromUs.slice(next, end).map(pieceOfOurs));
    if (partner === null) pieces.push(pieceOfExtra(extra, 'base', texts));
    next = end;
  }
  return [...pieces, ...fromUs.slice(next).map(pieceOfOurs)];
}

/** Our item or row that continues a list or table, before something of the base that would end it. */
const goesBefore = (ours: Extra | undefined, { passage: theirs }: Extra): boolean =>
  ours !== undefined &&
  ours.passage.kind !== theirs.kind &&
  (ours.passage.kind === 'row' || (ours.passage.kind === 'item' && ours.passage.above === 'item'));

const together = (theirs: Extra | undefined, ours: Extra): Piece | null =>
  theirs === undefined
    ? null
    : describe({ oldBase: null, newBase: theirs.passage, local: ours.passage, movedBy: null });

const isNew = ({ old }: Extra): boolean => old === null;

function pieceOfExtra({ passage, old }: Extra, by: 'base' | 'ours', texts: Texts): Piece {
  if (old !== null) return { ...pieceOf(old, texts), movedBy: by };
  const [newBase, local] = by === 'base' ? [passage, null] : [null, passage];
  return describe({ oldBase: null, newBase, local, movedBy: null });
}

function pieceOf(at: number, { old, fresh, own, base, ours }: Texts): Piece {
  const newBase = fresh[base.to[at] ?? -1] ?? null;
  return describe({ oldBase: old[at] ?? null, newBase, local: own[ours.to[at] ?? -1] ?? null, movedBy: null });
}

const describe = (piece: Omit<Piece, 'state'>): Piece => ({ state: stateOf(piece), ...piece });

function stateOf({ oldBase, newBase, local }: Omit<Piece, 'state'>): PieceState {
  const byBase = changeOf(oldBase, newBase);
  const byUs = changeOf(oldBase, local);
  if (byBase === null) return byUs === null ? 'unchanged' : `ours-${byUs}`;
  if (byUs === null) return `base-${byBase}`;
  return isSamePassage(newBase, local) ? 'alike' : 'conflict';
}

function changeOf(before: Passage | null, after: Passage | null): 'added' | 'removed' | 'changed' | null {
  if (isSamePassage(before, after)) return null;
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}
