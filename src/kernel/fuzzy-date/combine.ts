import type { Chain, Connector } from './chain.ts';
import { addDays } from './day.ts';
import { edtfOfPiece, edtfOfRange, edtfOfSet } from './edtf.ts';
import { fillPieces } from './fill-pieces.ts';
import type { DateCertainty, DatePrecision, DateSpan } from './fuzzy-date.ts';
import type { Piece } from './piece.ts';
import type { Placed } from './place-piece.ts';
import { placeAll } from './place-all.ts';
import { type Draft, draftOf, type Reading } from './reading.ts';

/** Makes one reading of a chain of pieces; null when a bare number finds no month, or the connectors make no sense together. */
export const combine = (chain: Chain): Reading | null => {
  const pieces = fillPieces(chain.pieces);
  if (pieces === null) return null;
  const groups = groupByOr(pieces.length, chain.connectors);
  if (groups === null) return null;
  return {
    kind: 'moment',
    isRange: chain.connectors.some((each) => each === 'range' || each === 'until'),
    needsYear: pieces.every((each) => each.year === null),
    resolve: (year) => {
      const outcome = placeAll(pieces, year, chain.connectors);
      if (!outcome.ok) return outcome;
      const members = groups.map((group) => draftOfGroup(outcome.placed.slice(group.from, group.to + 1), group, pieces));
      const draft = members.length === 1 && members[0] !== undefined ? members[0].draft : draftOfChoice(members);
      return { ok: true, draft: outcome.mismatch === null ? draft : doubted(draft), mismatch: outcome.mismatch };
    },
  };
};

const doubted = (draft: Draft): Draft => ({ ...draft, certainty: draft.certainty === 'exact' ? 'uncertain' : draft.certainty });

type Group = { readonly from: number; readonly to: number; readonly joiner: Exclude<Connector, 'or'> | null };
type Member = { readonly draft: Draft; readonly placed: Placed };

/** Splits at 'of'; inside a part one kind of connector may stand, and a range has two ends. */
function groupByOr(count: number, connectors: readonly Connector[]): readonly Group[] | null {
  const groups: Group[] = [];
  let from = 0;
  let joiner: Group['joiner'] = null;
  for (let at = 0; at < count; at += 1) {
    const connector = connectors[at];
    if (connector !== undefined && connector !== 'or') {
      if (joiner !== null && (joiner !== connector || connector === 'range' || connector === 'until')) return null;
      joiner = connector;
      continue;
    }
    groups.push({ from, to: at, joiner });
    from = at + 1;
    joiner = null;
  }
  return groups;
}

function draftOfGroup(placed: readonly Placed[], group: Group, pieces: readonly Piece[]): Member {
  const uncertain = pieces.slice(group.from, group.to + 1).some((each) => each.uncertain);
  const sorted = [...placed].sort((a, b) => (a.span.start < b.span.start ? -1 : a.span.start > b.span.start ? 1 : 0));
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (first === undefined || last === undefined) throw new Error('a group of dates holds at least one piece');
  if (group.joiner === null) {
    const draft = draftOf(first.span.start, first.span.end, first.precision, {
      edtf: edtfOfPiece(first, uncertain), certainty: certaintyOf([first], uncertain),
    });
    return { draft, placed: first };
  }
  const whole = wholeOf(first, last, sorted);
  if (group.joiner === 'slash' && !adjoining(sorted)) return { draft: draftOfChoice(sorted.map((each) => single(each))), placed: whole };
  const separate = group.joiner === 'and' && !adjoining(sorted);
  const doubt = uncertain || (group.joiner === 'slash' && first.precision !== 'day');
  const draft = draftOf(whole.span.start, whole.span.end, whole.precision, {
    edtf: separate ? edtfOfSet(sorted, 'all') : edtfOfRange(first, last),
    certainty: certaintyOf(sorted, doubt),
  });
  return { draft, placed: whole };
}

const single = (placed: Placed): Member => ({ placed, draft: draftOf(placed.span.start, placed.span.end, placed.precision) });

function wholeOf(first: Placed, last: Placed, all: readonly Placed[]): Placed {
  const ends = all.map((each) => each.span.end).sort();
  const span = { start: first.span.start, end: ends[ends.length - 1] ?? last.span.end };
  return { span, precision: coarsest(all), approximate: all.some((each) => each.approximate), low: first.low, high: last.high, atom: null };
}

function certaintyOf(placed: readonly Placed[], uncertain: boolean): DateCertainty {
  if (uncertain) return 'uncertain';
  return placed.some((each) => each.approximate) ? 'approximate' : 'exact';
}

/** One of several is meant. Alternatives stand in the order of the calendar. */
function draftOfChoice(members: readonly Member[]): Draft {
  const sorted = [...members].sort((a, b) => (a.placed.span.start < b.placed.span.start ? -1 : 1));
  const alternatives: DateSpan[] = sorted.map((each) => each.placed.span);
  const ends = alternatives.map((each) => each.end).sort();
  return draftOf(alternatives[0]?.start ?? null, ends[ends.length - 1] ?? null, coarsest(sorted.map((each) => each.placed)), {
    edtf: edtfOfSet(sorted.map((each) => each.placed), 'one'), certainty: 'alternative', alternatives,
  });
}

/** Whether each begins where the one before ends, or earlier. */
const adjoining = (sorted: readonly Placed[]): boolean =>
  sorted.every((each, at) => {
    const before = sorted[at - 1];
    return before === undefined || each.span.start <= addDays(before.span.end, 1);
  });

const FINE_TO_COARSE: readonly DatePrecision[] = ['day', 'part', 'week', 'month', 'quarter', 'season', 'half', 'year', 'open'];
function coarsest(placed: readonly Placed[]): DatePrecision {
  const ranks = placed.map((each) => FINE_TO_COARSE.indexOf(each.precision));
  return FINE_TO_COARSE[Math.max(...ranks)] ?? 'day';
}
