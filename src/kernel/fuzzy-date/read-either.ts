import { daysBetween } from './day.ts';
import { type DateContext, type Draft, draftOf, type Reading, type Resolved } from './reading.ts';
import { normaliseText } from './tokens.ts';

type ReadPart = (text: string, context: DateContext) => Reading | null;

/**
 * A choice of which at least one part has no end, no beginning or no days of its own: 'begin feb of na carnaval', 'half okt of na
 * gunning', 'eind maart of later'. All that is possible lies within the answer, and it is never sure. Null when a part is no
 * date, or comes back. `read` reads one part.
 */
export const readEither = (text: string, context: DateContext, read: ReadPart): Reading | null => {
  const texts = bare(text).split(OR);
  if (texts.length < 2 || texts.length > MOST_PARTS) return null;
  const parts = texts.map((each) => partOf(each.trim(), context, read));
  const known = parts.filter((each) => each !== null);
  if (known.length < parts.length || known.every(({ reach }) => reach === 'unknown')) return null;
  const [first] = known;
  const isOpen = known.some(({ reach }) => reach !== 'closed');
  return {
    kind: isOpen ? openKind(known) : 'moment',
    needsYear: known.some(({ reading }) => reading?.needsYear === true),
    side: first?.reading?.side ?? null,
    resolve: (year) => resolveAll(known, year),
    settle: (draft) => (isOpen && draft.start !== null && draft.end === null ? withPlanEnd(draft, context) : draft),
  };
};

const MOST_PARTS = 4;
const OR = /\s(?:en\s?\/\s?of|ofwel|oftewel|danwel|dan\s+wel|of)\s(?:anders\s)?/iu;

/** Without a label in front and a remark behind. */
const bare = (text: string): string => text.replace(/^[^:]{1,60}:\s/u, '').replace(/\s\([^()]{0,80}\)\s*$/u, '');

/** Where a part may lie: `before` and `after` say on which side it is open, `unknown` that nothing is known of its days. */
type Part = { readonly reading: Reading | null; readonly reach: 'closed' | 'before' | 'after' | 'unknown' };

function partOf(text: string, context: DateContext, read: ReadPart): Part | null {
  const plain = normaliseText(text).trim();
  if (LATER.has(plain)) return { reading: null, reach: 'after' };
  if (EARLIER.has(plain)) return { reading: null, reach: 'before' };
  const reading = read(text, context);
  if (reading === null) return null;
  switch (reading.kind) {
    case 'moment':
      return { reading, reach: 'closed' };
    case 'openEnd':
    case 'urgent':
      return { reading, reach: 'after' };
    case 'deadline':
      return { reading, reach: 'before' };
    case 'tbd':
      return { reading, reach: 'unknown' };
    case 'anchored':
      return { reading, reach: sideOfAnchor(plain) };
    default:
      return null;
  }
}
const LATER = new Set(['later', 'nog later', 'iets later', 'daarna', 'erna', 'kort daarna', 'vlak daarna']);
const EARLIER = new Set(['eerder', 'iets eerder', 'nog eerder', 'daarvoor', 'ervoor', 'vlak daarvoor']);

/** 'na gunning', '2 weken na de opening' and 'voor het besluit' say on which side they lie, 'bij de opening' does not. */
function sideOfAnchor(plain: string): Part['reach'] {
  const words = plain.split(/\s+/).slice(0, 5);
  const side = words.find((word) => AFTER.has(word) || BEFORE.has(word));
  return side === undefined ? 'unknown' : AFTER.has(side) ? 'after' : 'before';
}
const AFTER = new Set(['na', 'vanaf', 'daarna', 'later', 'zodra']);
const BEFORE = new Set(['voor', 'uiterlijk', 'tot', 'binnen', 'voorafgaand']);

const openKind = (parts: readonly Part[]): Reading['kind'] =>
  parts.some(({ reach }) => reach === 'unknown') || new Set(reachesOf(parts)).size > 1
    ? anchorOf(parts) === null
      ? 'tbd'
      : 'anchored'
    : reachesOf(parts)[0] === 'after'
      ? 'openEnd'
      : 'deadline';
const reachesOf = (parts: readonly Part[]) => parts.map(({ reach }) => reach).filter((reach) => reach !== 'closed');

/** What one of the parts hangs on. */
function anchorOf(parts: readonly Part[]): Draft['anchor'] {
  for (const { reading } of parts) {
    const resolved = reading?.kind === 'anchored' ? reading.resolve(SOME_YEAR) : undefined;
    if (resolved?.ok && resolved.draft.anchor !== null) return resolved.draft.anchor;
  }
  return null;
}
/** An anchor is the same in any year. */
const SOME_YEAR = 2024;

function resolveAll(parts: readonly Part[], year: number): Resolved {
  const drafts: Draft[] = [];
  for (const { reading } of parts) {
    const resolved = reading === null ? null : resolveAfter(drafts.at(-1), reading, year);
    if (resolved === null) continue;
    if (!resolved.ok) return resolved;
    drafts.push(resolved.draft);
  }
  return { ok: true, draft: together(parts, drafts), mismatch: null };
}

/** In the year given, or in the next where the parts run over the end of a year: 'eind november of na 1 februari'. */
function resolveAfter(before: Draft | undefined, reading: Reading, year: number): Resolved {
  const same = reading.resolve(year);
  const [from, to] = [before?.start ?? before?.end, same.ok ? (same.draft.start ?? same.draft.end) : null];
  if (!reading.needsYear || !from || !to || daysBetween(to, from) <= HALF_A_YEAR) return same;
  const next = reading.resolve(year + 1);
  return next.ok ? next : same;
}
const HALF_A_YEAR = 183;

function together(parts: readonly Part[], drafts: readonly Draft[]): Draft {
  const dated = drafts.filter(({ start, end }) => start !== null || end !== null);
  const kind = parts.every(({ reach }) => reach === 'closed') ? 'moment' : openKind(parts);
  if (kind === 'moment') return choiceOf(dated);
  if (kind === 'tbd') return draftOf(null, null, 'open', { certainty: 'tbd' });
  if (kind === 'anchored') return draftOf(null, null, 'open', { certainty: 'uncertain', anchor: anchorOf(parts) });
  const days = dated.flatMap(({ start, end }) => [start, end]).filter((day) => day !== null);
  const [start, end] = kind === 'openEnd' ? [days.sort()[0] ?? null, null] : [null, days.sort().at(-1) ?? null];
  const edtf = start !== null ? `${start}?/..` : end === null ? null : `../${end}?`;
  return draftOf(start, end, 'open', { certainty: 'uncertain', edtf });
}

/** Every part has both ends: one of them is meant. */
function choiceOf(dated: readonly Draft[]): Draft {
  const spans = dated
    .flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const ends = spans.map(({ end }) => end).sort();
  const precisions = new Set(dated.map(({ precision }) => precision));
  return draftOf(
    spans[0]?.start ?? null,
    ends.at(-1) ?? null,
    precisions.size === 1 ? ([...precisions][0] ?? 'part') : 'part',
    {
      certainty: 'alternative',
      alternatives: spans,
      edtf: `[${spans.map(({ start, end }) => (start === end ? start : `${start}..${end}`)).join(',')}]`,
    },
  );
}

/** It cannot be later than the plan: so far the doubt reaches. The notation keeps what was said. */
const withPlanEnd = (draft: Draft, { to }: DateContext): Draft =>
  to && draft.start !== null && to >= draft.start ? { ...draft, end: to } : draft;
