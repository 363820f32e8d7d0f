import type { Chain } from './chain.ts';
import { addDays } from './day.ts';
import { edtfOfPiece, edtfOfRange, edtfOfSet } from './edtf.ts';
import { fillPieces } from './fill-pieces.ts';
import type { DateCertainty, DatePrecision, DateSpan } from './fuzzy-date.ts';
import type { Piece } from './piece.ts';
import type { Placed } from './place-piece.ts';
import { placeAll } from './place-all.ts';
import { type Draft, draftOf, type Reading } from './reading.ts';
import { type Group, type Run, splitGroups } from './split-groups.ts';

/** Makes one reading of a chain of pieces; null when a bare number finds no month, or the connectors make no sense together. */
export const combine = (chain: Chain): Reading | null => {
  const pieces = fillPieces(chain.pieces);
  if (pieces === null) return null;
  const groups = splitGroups(pieces.length, chain.connectors);
  if (groups === null) return null;
  return {
    kind: 'moment',
    isRange: chain.connectors.some((each) => each === 'range' || each === 'until'),
    needsYear: pieces.every((each) => each.year === null),
    side: pieces.find((each) => each.side !== null)?.side ?? null,
    resolve: (year) => {
      const outcome = placeAll(pieces.map(unwidened(chain)), year, chain.connectors);
      if (!outcome.ok) return outcome;
      const members = groups.map((group) => draftOfGroup(outcome.placed, group, pieces));
      const draft = members.length === 1 && members[0] !== undefined ? members[0].draft : draftOfChoice(members);
      return { ok: true, draft: outcome.mismatch === null ? draft : doubted(draft), mismatch: outcome.mismatch };
    },
  };
};

/** 'rond 13 t/m 22 januari': the range is a guess already, so neither of its ends is made wider. */
const unwidened =
  ({ connectors }: Chain) =>
  (piece: Piece, at: number): Piece =>
    piece.approximate && connectors[at] === 'range' ? { ...piece, approximate: false } : piece;

const doubted = (draft: Draft): Draft => ({
  ...draft,
  certainty: draft.certainty === 'exact' ? 'uncertain' : draft.certainty,
});

type Member = { readonly draft: Draft; readonly placed: Placed };

function draftOfGroup(all: readonly Placed[], group: Group, pieces: readonly Piece[]): Member {
  const members = group.runs.map((run) => memberOfRun(all, run, pieces));
  const [only] = members;
  if (members.length === 1 && only !== undefined) return only;
  if (members.some((each) => each.draft.certainty === 'alternative')) return choiceAmong(members);
  const sorted = byStart(members.map((each) => each.placed));
  const whole = wholeOf(sorted);
  const uncertain = members.some((each) => each.draft.certainty === 'uncertain');
  const draft = draftOf(whole.span.start, whole.span.end, whole.precision, {
    edtf: adjoining(sorted) ? edtfOfRange(firstOf(sorted), lastOf(sorted)) : edtfOfSet(sorted, 'all'),
    certainty: certaintyOf(sorted, uncertain),
  });
  return { draft, placed: whole };
}

/** Of '1 mei/8 juni en 3 september' nobody can say which days are meant: the outer bounds, not sure. */
function choiceAmong(members: readonly Member[]): Member {
  const whole = wholeOf(byStart(members.map((each) => each.placed)));
  const { start, end } = whole.span;
  return {
    placed: whole,
    draft: draftOf(start, end, whole.precision, { edtf: `${start}?/${end}?`, certainty: 'uncertain' }),
  };
}

function memberOfRun(all: readonly Placed[], run: Run, pieces: readonly Piece[]): Member {
  const uncertain = pieces.slice(run.from, run.to + 1).some((each) => each.uncertain);
  const sorted = byStart(all.slice(run.from, run.to + 1));
  const [first, last] = [firstOf(sorted), lastOf(sorted)];
  if (run.joiner === null) {
    const draft = draftOf(first.span.start, first.span.end, first.precision, {
      edtf: edtfOfPiece(first, uncertain),
      certainty: certaintyOf([first], uncertain),
    });
    return { draft, placed: first };
  }
  const whole = wholeOf(sorted);
  if (run.joiner === 'slash' && !adjoining(sorted))
    return { draft: draftOfChoice(sorted.map((each) => single(each))), placed: whole };
  // Of 'mei – juni/juli' nobody knows which of the two is the end.
  const isEitherEnd = run.joiner !== 'slash' && run.to - run.from > 1;
  const doubt = uncertain || isEitherEnd || (run.joiner === 'slash' && first.precision !== 'day');
  const approximate = whole.approximate || (run.joiner === 'range' && pieces[run.from]?.approximate === true);
  const soften = (each: Placed) => ({ ...each, approximate: approximate && (each.approximate || !whole.approximate) });
  const draft = draftOf(whole.span.start, whole.span.end, whole.precision, {
    edtf: edtfOfRange(soften(first), soften(last), uncertain),
    certainty: certaintyOf([{ ...whole, approximate }], doubt),
  });
  return { draft, placed: { ...whole, approximate } };
}

const byStart = (placed: readonly Placed[]): readonly Placed[] =>
  [...placed].sort((a, b) => (a.span.start < b.span.start ? -1 : a.span.start > b.span.start ? 1 : 0));

function firstOf(placed: readonly Placed[]): Placed {
  const [first] = placed;
  if (first === undefined) throw new Error('a group of dates holds at least one piece');
  return first;
}
const lastOf = (placed: readonly Placed[]): Placed => placed[placed.length - 1] ?? firstOf(placed);

/** One of a choice, in its own words. */
const single = (placed: Placed): Member => ({
  placed,
  draft: draftOf(placed.span.start, placed.span.end, placed.precision),
});

function wholeOf(sorted: readonly Placed[]): Placed {
  const [first, last] = [firstOf(sorted), lastOf(sorted)];
  const ends = sorted.map((each) => each.span.end).sort();
  const span = { start: first.span.start, end: ends[ends.length - 1] ?? last.span.end };
  return {
    span,
    precision: coarsest(sorted),
    approximate: sorted.some((each) => each.approximate),
    low: first.low,
    high: last.high,
    atom: null,
  };
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
  return draftOf(
    alternatives[0]?.start ?? null,
    ends[ends.length - 1] ?? null,
    coarsest(sorted.map((each) => each.placed)),
    {
      edtf: edtfOfSet(
        sorted.map((each) => each.placed),
        'one',
      ),
      certainty: 'alternative',
      alternatives,
    },
  );
}

/** Whether each begins where the one before ends, or earlier. */
const adjoining = (sorted: readonly Placed[]): boolean =>
  sorted.every((each, at) => {
    const before = sorted[at - 1];
    return before === undefined || each.span.start <= addDays(before.span.end, 1);
  });

const FINE_TO_COARSE: readonly DatePrecision[] = [
  'day',
  'part',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'open',
];
function coarsest(placed: readonly Placed[]): DatePrecision {
  const ranks = placed.map((each) => FINE_TO_COARSE.indexOf(each.precision));
  return FINE_TO_COARSE[Math.max(...ranks)] ?? 'day';
}
