import type { Connector } from './chain.ts';

/** Pieces `from` to `to` (both included) that stand as one date: a single piece, a range, or '10/11 sep'. */
export type Run = { readonly from: number; readonly to: number; readonly joiner: 'range' | 'until' | 'slash' | null };
/** Runs that are all meant together: '1 t/m 3 en 8 mei' has two. */
export type Group = { readonly runs: readonly Run[] };

/**
 * Groups of which one is meant, parted by 'of'; in each the runs parted by 'en' and commas. Null when connectors make no sense
 * together: a range has two ends, each of which may be written with a stroke.
 */
export const splitGroups = (count: number, connectors: readonly Connector[]): readonly Group[] | null => {
  const groups: Group[] = [];
  let runs: Run[] = [];
  let from = 0;
  let joiner: Run['joiner'] = null;
  for (let at = 0; at < count; at += 1) {
    const connector = connectors[at];
    if (connector === 'range' || connector === 'until' || connector === 'slash') {
      if (joiner !== null && !isSlashed(joiner, connector)) return null;
      joiner = joiner === null || joiner === 'slash' ? connector : joiner;
      continue;
    }
    runs.push({ from, to: at, joiner });
    from = at + 1;
    joiner = null;
    if (connector === 'and') continue;
    groups.push({ runs });
    runs = [];
  }
  return groups;
};

/** 'Juni – juli/augustus' and 'mei/juni t/m september': an end of a range may itself be two moments beside each other. */
const isSlashed = (joiner: Connector, connector: Connector): boolean => joiner === 'slash' || connector === 'slash';
