import type { FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Messages, Plan } from '#kernel/plan.ts';
import { fillFrom, nameKey } from './fill.ts';
import type { Decisions, Piece, PieceBody, Present, PresentWay } from './piece.ts';

/** The kinds that are items of their own; a programme is not compared and messages are one item together. */
const LISTS = {
  section: 'sections',
  goal: 'goals',
  audience: 'audiences',
  channel: 'channels',
  matrix: 'matrices',
  phase: 'phases',
  activity: 'activities',
  role: 'roles',
  effort: 'effort',
  budget: 'budget',
  evaluation: 'evaluation',
  agreement: 'agreements',
  unrecognised: 'unrecognised',
} as const;
export type ListedKind = keyof typeof LISTS;
type Listed = Extract<PieceBody, { kind: ListedKind }>;
type There = { readonly id: string; readonly body: Listed; readonly keys: readonly string[] };

/** What names an item, and is therefore the same on both sides. */
const NAMES = ['title', 'name', 'text', 'label', 'role', 'how', 'when'];

/**
 * Says of each piece whether the programme has it already: the same name but for capitals, spaces and marks, and for an activity the
 * same moment too. What is there is never changed; by default it is filled in where it lacks something, and else passed over.
 */
export function markPresent(pieces: readonly Piece[], decisions: Decisions, plan: Plan): Piece[] {
  const free = new Map<string, There[]>();
  for (const there of itemsOf(plan)) for (const key of there.keys) free.set(key, [...(free.get(key) ?? []), there]);
  const taken = new Set<There>();
  return pieces.map((piece) => {
    const found = piece.state === 'out' ? null : presentOf(piece.body, { plan, free, taken });
    if (found === null) return piece;
    const way = wayOf(decisions[piece.key]?.present, found);
    const present: Present = { ...found, way };
    return way === 'add' ? { ...piece, present } : { ...piece, present, state: 'known' };
  });
}

type Found = Omit<Present, 'way'>;
type Stock = { readonly plan: Plan; readonly free: ReadonlyMap<string, readonly There[]>; readonly taken: Set<There> };

/** Filling in is only a choice where there is something to fill in. */
function wayOf(chosen: PresentWay | undefined, { brings }: Found): PresentWay {
  const usual = brings.length > 0 ? 'fill' : 'skip';
  return chosen === undefined || (chosen === 'fill' && brings.length === 0) ? usual : chosen;
}

function presentOf(body: PieceBody, { plan, free, taken }: Stock): Found | null {
  if (body.kind === 'programme') return null;
  if (body.kind === 'message' || body.kind === 'accent') return presentText(body, plan.messages);
  const keys = keysOf(body);
  const known = keys.flatMap((key) => free.get(key) ?? []);
  // What is called so now goes before what was called so in a document once.
  const all = [...known.filter((item) => keysOf(item.body).some((key) => keys.includes(key))), ...known];
  const there = all.find((item) => !taken.has(item)) ?? (body.kind === 'activity' ? undefined : all.at(-1));
  if (there === undefined) return null;
  taken.add(there);
  const { brings, differs } = fillFrom(there.body.value, body.value, NAMES);
  return { id: there.id, name: nameOf(there.body), brings, differs };
}

/** The item that is there with what it lacks taken from what was read. */
export const filledWith = (there: object, read: PieceBody): object =>
  fillFrom({ ...there }, { ...read.value }, NAMES).body;

type Text = Extract<PieceBody, { kind: 'message' | 'accent' }>;

/** Parts of the message have no row of their own: they are there or they are not. */
function presentText(body: Text, messages: Messages): Found | null {
  const same = (text: string) => nameKey(text) === nameKey(body.value.text);
  const found = (name: string): Found => ({
    id: null,
    name,
    brings: [],
    differs: same(name) ? [] : ['text'],
  });
  if (body.kind === 'accent') {
    const own = messages.accents.filter((accent) => nameKey(accent.for) === nameKey(body.value.for));
    const there = own.find(({ text }) => same(text)) ?? own[0];
    return there ? found(there.text) : null;
  }
  const { part } = body.value;
  if (part === 'values') {
    const there = messages.values.find(same);
    return there === undefined ? null : found(there);
  }
  const there = messages[part];
  if (there === null || there.trim() === '') return null;
  return ` ${nameKey(there)} `.includes(` ${nameKey(body.value.text)} `) ? found(body.value.text) : found(there);
}

function itemsOf(plan: Plan): There[] {
  return (Object.keys(LISTS) as ListedKind[]).flatMap((kind) =>
    plan[LISTS[kind]].map((value) => {
      const body = { kind, value } as Listed;
      const { source } = value;
      const before = source?.name === undefined ? [] : keysOf(named(body, source.name));
      return { id: value.id ?? '', body, keys: [...new Set([...keysOf(body), ...before])] };
    }),
  );
}

/** The same item under the name it had in the document it came from. */
function named(body: Listed, name: string): Listed {
  switch (body.kind) {
    case 'audience':
    case 'channel':
    case 'phase':
    case 'role':
      return { ...body, value: { ...body.value, name } } as Listed;
    case 'activity':
      return { ...body, value: { ...body.value, title: name } };
    case 'budget':
      return { ...body, value: { ...body.value, label: name } };
    default:
      return body;
  }
}

/** Everything under which an item is known; two items that share one are the same. */
function keysOf(body: Listed): readonly string[] {
  const { kind } = body;
  const key = (...parts: readonly string[]) => `${kind}|${parts.map(nameKey).join('|')}`;
  switch (kind) {
    case 'section':
      return [key(body.value.title || body.value.markdown)];
    case 'goal':
      return [body.value.text, ...(body.value.earlierTexts ?? [])].map((text) => key(text));
    case 'audience':
    case 'channel':
    case 'phase':
    case 'role':
      return [key(body.value.name)];
    case 'matrix':
      return [key(body.value.title ?? '', ...body.value.rows, '', ...body.value.columns)];
    case 'activity':
      return momentKeys(body.value.when, body.value.earlierPhrases).map(
        (moment) => `${key(body.value.title)}|${moment}`,
      );
    case 'effort':
      return [key(body.value.role, body.value.period?.text ?? '')];
    case 'budget':
      return [key(body.value.label)];
    case 'evaluation':
      return [key(body.value.how, body.value.when?.text ?? '')];
    case 'agreement':
      return [key(body.value.partner ?? '', body.value.text)];
    case 'unrecognised':
      return [key(body.value.text)];
  }
}

/** A moment by its words, by the words it had before, and by its days. */
const momentKeys = (when: FuzzyDate, earlier: readonly string[] = []): string[] => [
  ...[when.text, ...earlier].map((phrase) => `w${nameKey(phrase)}`),
  ...(when.start === null ? [] : [`d${when.start}/${when.end ?? ''}/${when.rrule ?? ''}`]),
];

const nameOf = (body: Listed): string => {
  const value: Readonly<Record<string, unknown>> = body.value;
  const name = NAMES.map((field) => value[field]).find((text) => typeof text === 'string' && text !== '');
  return typeof name === 'string' ? name : '';
};
