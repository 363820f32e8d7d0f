import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { PieceBody, PieceKind } from './piece.ts';
import { type PieceWords, wordsOfPiece } from './piece-words.ts';

/** The kinds a piece can become, in the order in which people meet them. */
export const MOVABLE_KINDS = [
  'section',
  'goal',
  'audience',
  'message',
  'accent',
  'channel',
  'phase',
  'activity',
  'role',
  'budget',
  'evaluation',
  'agreement',
  'unrecognised',
] as const satisfies readonly PieceKind[];
export type MovableKind = (typeof MOVABLE_KINDS)[number];

/** The same words as another kind: each goes to the field that fits best, and what fits nowhere to the text. */
export function movePiece(body: PieceBody, kind: MovableKind): PieceBody {
  if (body.kind === kind) return body;
  const { source } = { source: undefined, ...body.value };
  const made = MAKERS[kind](wordsOfPiece(body));
  // A message part and an accent are no items of their own in a plan, and carry no place.
  return made.kind === 'message' || made.kind === 'accent' || source === undefined ? made : withSource(made, source);
}

type Source = { readonly file: string; readonly where: string };
function withSource(body: Exclude<PieceBody, { kind: 'message' | 'accent' }>, source: Source): PieceBody {
  const marked = <Value>(value: Value) => ({ ...value, source });
  switch (body.kind) {
    case 'section':
      return { kind: body.kind, value: marked(body.value) };
    case 'goal':
      return { kind: body.kind, value: marked(body.value) };
    case 'audience':
      return { kind: body.kind, value: marked(body.value) };
    case 'channel':
      return { kind: body.kind, value: marked(body.value) };
    case 'phase':
      return { kind: body.kind, value: marked(body.value) };
    case 'activity':
      return { kind: body.kind, value: marked(body.value) };
    case 'role':
      return { kind: body.kind, value: marked(body.value) };
    case 'budget':
      return { kind: body.kind, value: marked(body.value) };
    case 'evaluation':
      return { kind: body.kind, value: marked(body.value) };
    case 'agreement':
      return { kind: body.kind, value: marked(body.value) };
    case 'unrecognised':
      return { kind: body.kind, value: marked(body.value) };
    default:
      return body;
  }
}

const whenText = ({ when }: PieceWords): string[] => (when === null || when.text === '' ? [] : [when.text]);
/** Everything but the title, as lines. */
const rest = (words: PieceWords, ...own: readonly (readonly string[])[]): string => {
  const elsewhere = new Set(own.flat());
  const lines = [...words.texts, ...whenText(words), ...words.audiences, ...words.channels, ...words.people];
  return lines.filter((line) => line !== '' && !elsewhere.has(line)).join('\n\n');
};
const restOrNull = (words: PieceWords, ...own: readonly (readonly string[])[]): string | null =>
  rest(words, ...own) || null;
const all = (words: PieceWords, ...own: readonly (readonly string[])[]): string =>
  [words.title, rest(words, ...own)].filter((text) => text !== '').join('\n\n');

const MAKERS: Readonly<Record<MovableKind, (words: PieceWords) => PieceBody>> = {
  section: (words) => ({ kind: 'section', value: { kind: 'other', depth: 1, ...splitTitle(words) } }),
  goal: (words) => ({
    kind: 'goal',
    value: {
      text: all(words, whenText(words), words.audiences),
      level: null,
      side: null,
      audiences: words.audiences,
      period: words.when,
      indicator: null,
    },
  }),
  audience: (words) => ({
    kind: 'audience',
    value: {
      name: words.title,
      category: null,
      side: null,
      primary: null,
      profile: restOrNull(words, words.channels),
      approach: null,
      ring: null,
      roles: [],
      channels: words.channels,
    },
  }),
  message: (words) => ({ kind: 'message', value: { part: 'core', text: all(words) } }),
  accent: (words) => {
    const [first = words.title] = words.audiences;
    return {
      kind: 'accent',
      value: { for: first, text: first === words.title ? rest(words) || words.title : all(words, [first]) },
    };
  },
  channel: (words) => ({
    kind: 'channel',
    value: { name: words.title, description: restOrNull(words, whenText(words)), rhythm: words.when },
  }),
  phase: (words) => ({
    kind: 'phase',
    value: { name: words.title, period: words.when, accent: restOrNull(words, whenText(words)), milestone: null },
  }),
  activity: (words) => ({
    kind: 'activity',
    value: {
      when: words.when ?? parseFuzzyDate(''),
      title: words.title,
      kind: 'activity',
      channels: words.channels,
      audiences: words.audiences,
      rings: [],
      objective: null,
      sender: null,
      responsible: words.people,
      status: { value: null, text: null },
      tasks: [],
      notes: restOrNull(words, whenText(words), words.audiences, words.channels, words.people),
    },
  }),
  role: (words) => ({
    kind: 'role',
    value: { name: words.title, does: restOrNull(words, words.people), who: words.people },
  }),
  budget: (words) => ({ kind: 'budget', value: { label: words.title, amountCents: null, note: restOrNull(words) } }),
  evaluation: (words) => ({ kind: 'evaluation', value: { when: words.when, how: all(words, whenText(words)) } }),
  agreement: (words) => ({ kind: 'agreement', value: { partner: null, text: all(words) } }),
  unrecognised: (words) => ({ kind: 'unrecognised', value: { where: '', text: all(words) } }),
};

const LONGEST_TITLE = 80;

/** A long text is no heading: it becomes the text under an empty one. */
function splitTitle(words: PieceWords): { title: string; markdown: string } {
  const isShort = words.title.length <= LONGEST_TITLE && !words.title.includes('\n');
  return isShort ? { title: words.title, markdown: rest(words) } : { title: '', markdown: all(words) };
}
