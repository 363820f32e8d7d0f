/** An item of a list that may have others under it: those that follow with a greater depth. */
type Movable = { readonly id: string; readonly depth: number };
export type Direction = 'up' | 'down';

/**
 * The order after moving one item past its neighbour of the same depth, with everything under both; null when there is no such
 * neighbour within the same parent. Items without levels all have depth 1.
 */
export function moved(list: readonly Movable[], id: string, direction: Direction): readonly string[] | null {
  const at = list.findIndex((item) => item.id === id);
  if (at < 0) return null;
  const first = direction === 'down' ? at : previousSibling(list, at);
  if (first === null) return null;
  const second = endOf(list, first);
  const depthOf = (index: number) => list[index]?.depth;
  if (depthOf(second) !== depthOf(first)) return null;
  const end = endOf(list, second);
  const order = [...list.slice(0, first), ...list.slice(second, end), ...list.slice(first, second), ...list.slice(end)];
  return order.map((item) => item.id);
}

/** The position after an item and everything under it. */
function endOf(list: readonly Movable[], start: number): number {
  const depth = list[start]?.depth ?? 0;
  const next = list.findIndex((item, index) => index > start && item.depth <= depth);
  return next < 0 ? list.length : next;
}

function previousSibling(list: readonly Movable[], at: number): number | null {
  const depth = list[at]?.depth ?? 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const other = list[index]?.depth ?? 0;
    if (other < depth) return null;
    if (other === depth) return index;
  }
  return null;
}
