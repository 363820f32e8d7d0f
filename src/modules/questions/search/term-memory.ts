import type { Front } from '../model/search/slot-entries.ts';
import { type Shelf, type ShelfSlots, shelfName, slotsOn } from '../model/search/term-slot.ts';
import { findFronts, type Reader } from '../store/search-site.ts';

/**
 * What stands on shelves by term, remembered for all sites of this process until the organisation of the shelf changes something.
 * It only says where to look: whether a text is shown is asked of the database at every search.
 */
export type TermMemory = {
  /** The front of every shelf that has the term; a term that no shelf has is left out. Asks the database for what is not remembered. */
  readonly find: (reader: Reader, shelves: readonly Shelf[], terms: ReadonlySet<string>) => Promise<TermFronts>;
  readonly forget: (organisation: string) => void;
  /** Only while changes are heard is anything remembered. */
  readonly setListening: (isListening: boolean) => void;
};
export type TermFronts = ReadonlyMap<string, readonly Front[]>;

/** By term; null where the shelf does not have it. */
type KeptShelf = { readonly organisation: string; readonly fronts: Map<string, Front | null>; bytes: number };

/** All words of a hundred sites, or the common ones of some with twenty thousand texts. */
const MOST_BYTES = 6_000_000;
// What a term costs beside its numbers: its name and its place in the list (measured: 200 to 300 bytes), and the heads of two lists.
const NAME_BYTES = 250;
const FRONT_BYTES = 400;

/** Keeps at most so many bytes; the shelf that was not asked for longest goes first. With 0 bytes it keeps nothing. */
export function createTermMemory(mostBytes: number = MOST_BYTES): TermMemory {
  const shelves = createShelves(mostBytes);
  let turn = 0;
  let isOn = false;
  return {
    find: async (reader, asked, terms) => {
      const begunAt = turn;
      const found = new Map<string, Front[]>();
      const unknown: { shelf: Shelf; term: string; slot: number }[] = [];
      for (const shelf of asked) {
        const known = shelves.find(shelf);
        let slots: ShelfSlots | undefined;
        for (const term of terms) {
          const front = known?.get(term);
          if (front === undefined) {
            slots ??= slotsOn(shelf);
            unknown.push({ shelf, term, slot: slots.ofTerm(term) });
          } else addTo(found, term, front);
        }
      }
      if (unknown.length === 0) return found;
      const told = await findFronts(
        reader,
        unknown.map(({ slot }) => slot),
      );
      for (const { shelf, term, slot } of unknown) {
        const front = told.get(slot) ?? null;
        addTo(found, term, front);
        if (isOn && turn === begunAt) shelves.keep(shelf, term, front);
      }
      return found;
    },
    forget: (organisation) => {
      turn += 1;
      shelves.drop(organisation);
    },
    setListening: (isListening) => {
      turn += 1;
      isOn = isListening && mostBytes > 0;
      shelves.drop(null);
    },
  };
}

/** For who keeps nothing. */
export const NO_MEMORY: TermMemory = createTermMemory(0);

function addTo(found: Map<string, Front[]>, term: string, front: Front | null): void {
  if (front === null) return;
  const list = found.get(term);
  if (list) list.push(front);
  else found.set(term, [front]);
}

/** Shelves in the order in which they were last asked for. */
function createShelves(mostBytes: number) {
  const shelves = new Map<string, KeptShelf>();
  let bytes = 0;
  const remove = (name: string): void => {
    bytes -= shelves.get(name)?.bytes ?? 0;
    shelves.delete(name);
  };
  return {
    find: (shelf: Shelf): ReadonlyMap<string, Front | null> | undefined => {
      const name = shelfName(shelf);
      const kept = shelves.get(name);
      if (!kept) return undefined;
      shelves.delete(name);
      shelves.set(name, kept);
      return kept.fronts;
    },
    keep: (shelf: Shelf, term: string, front: Front | null): void => {
      const name = shelfName(shelf);
      const kept = shelves.get(name) ?? { organisation: shelf.organisation, fronts: new Map(), bytes: 0 };
      if (kept.fronts.has(term)) return;
      const size = NAME_BYTES + (front ? FRONT_BYTES + front.numbers.byteLength + front.weights.byteLength : 0);
      shelves.set(name, kept);
      kept.fronts.set(term, front);
      kept.bytes += size;
      bytes += size;
      for (const oldest of shelves.keys()) {
        if (bytes <= mostBytes) return;
        remove(oldest);
      }
    },
    /** Of one organisation; of all for null. */
    drop: (organisation: string | null): void => {
      for (const [name, kept] of shelves) if (organisation === null || kept.organisation === organisation) remove(name);
    },
  };
}
