import { type Scope, todayOf } from '#platform/scope.ts';
import { alikeAmong, sameWords } from '../../model/alike.ts';
import { asksClearly, isMaybeNoQuestion, namesPerson } from '../../model/doubtful-line.ts';
import { folded } from '../../model/search/words-in.ts';
import { listHeardAnswers, listWaiting, type WaitingLine } from '../../store/harvest-list.ts';
import { candidatesFor } from '../list/alike-lines.ts';
import { linesOf } from '../list/listed-lines.ts';
import { wordsOf } from '../list/list-wish.ts';
import { choosesElsewhere, type HarvestWish, type Mark } from './harvest-wish.ts';

type Alike = { readonly item: string; readonly title: string };
/** A question that waits, with all that is pointed out of it. */
export type HarvestRow = WaitingLine & {
  /** Questions that seem to ask the same, where none asks exactly this. */
  readonly alike: readonly Alike[];
  /** The question of the organisation that asks exactly this. */
  readonly known: Alike | null;
  readonly isDoubtful: boolean;
  /** Whether it was read in and does not clearly ask something. */
  readonly isUnclear: boolean;
  readonly namesPerson: boolean;
};
/** What was read in at once, of which some still waits. */
export type Reading = {
  readonly id: string;
  readonly from: string;
  readonly at: Temporal.Instant | null;
  readonly count: number;
};
export type HarvestList = {
  /** With the page that there is. */
  readonly wish: HarvestWish;
  readonly rows: readonly (HarvestRow & { readonly answer: string; readonly isChosen: boolean })[];
  /** How many the address asks for, and of these how many `kies=alles` chooses. */
  readonly total: number;
  readonly choosable: number;
  readonly pages: number;
  /** How many wait, whatever is asked. */
  readonly count: number;
  readonly readings: readonly Reading[];
  /** Where who asks heard a question today, to be written once; '' for not said. */
  readonly session: string;
};
const PAGE = 50;
/** Questions of the organisation and its bases that are looked at. */
const MOST_KNOWN = 10_000;

/** A page of what waits, as the address asks for it. */
export async function harvestList(scope: Scope, wish: HarvestWish): Promise<HarvestList> {
  const { waiting, count } = await listWaiting(scope);
  const lines = waiting.filter((line) => isAsked(line, wish));
  const marked = needsAll(wish) ? (await markAll(scope, lines)).filter((row) => hasMark(row, wish.mark)) : null;
  const total = (marked ?? lines).length;
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(wish.page, pages);
  const part = [(page - 1) * PAGE, page * PAGE] as const;
  const rows = marked?.slice(...part) ?? (await markSome(scope, lines.slice(...part)));
  const answers = await listHeardAnswers(
    scope,
    rows.map(({ id }) => id),
  );
  return {
    wish: { ...wish, page },
    rows: rows.map((row) => ({
      ...row,
      answer: answers.get(row.id) ?? '',
      isChosen: isChosenBy(wish, row),
    })),
    total,
    choosable: marked?.filter((row) => isChosenBy(wish, row)).length ?? 0,
    pages,
    count,
    readings: readingsOf(waiting),
    session: sessionOf(scope, waiting),
  };
}

/** The ids of all that the address asks for and chooses. */
export async function choosableIds(scope: Scope, wish: HarvestWish): Promise<readonly string[]> {
  const { waiting } = await listWaiting(scope);
  const rows = await markAll(
    scope,
    waiting.filter((line) => isAsked(line, wish)),
  );
  return rows.filter((row) => hasMark(row, wish.mark) && isChosenBy(wish, row)).map(({ id }) => id);
}

/** What was heard with what is pointed out of it, by all questions that there are. */
export async function markAll<Line extends Markable>(scope: Scope, lines: readonly Line[]): Promise<(Line & Marks)[]> {
  if (lines.length === 0) return [];
  return marked(lines, await linesOf(scope, { lang: 'nl' }, { limit: MOST_KNOWN }));
}

/** The same of a few, with only those questions that share a word with one of them. */
async function markSome(scope: Scope, lines: readonly WaitingLine[]): Promise<HarvestRow[]> {
  const questions = lines.map(({ question }) => question);
  return marked(lines, await candidatesFor(scope, questions));
}

type Markable = Pick<WaitingLine, 'question' | 'source' | 'callsByName'>;
type Marks = Pick<HarvestRow, 'alike' | 'known' | 'isDoubtful' | 'isUnclear' | 'namesPerson'>;

function marked<Line extends Markable>(lines: readonly Line[], questions: readonly Alike[]): (Line & Marks)[] {
  const alikeTo = alikeAmong(questions, 'nl');
  const byWords = new Map(questions.map((each) => [sameWords(each.title), each]));
  return lines.map((line) => {
    const known = byWords.get(sameWords(line.question)) ?? null;
    return {
      ...line,
      known,
      alike: known === null ? alikeTo(line.question) : [],
      // What visitors searched for is words, and what they wrote a story.
      isDoubtful: (line.source === 'file' || line.source === 'session') && isMaybeNoQuestion(line.question),
      isUnclear: line.source === 'file' && !asksClearly(line.question),
      namesPerson: namesPerson(line.question) || line.callsByName,
    };
  });
}

/** True when nothing speaks against making a question of it. */
const isChoosable = ({ known, isDoubtful, namesPerson: isOfPerson }: Marks): boolean =>
  known === null && !isDoubtful && !isOfPerson;

/** What is ticked beforehand is only what nobody has to look at first; who ticks all themselves looked. */
const isChosenBy = ({ chosen }: HarvestWish, row: HarvestRow): boolean =>
  chosen !== null && isChoosable(row) && (chosen !== 'duidelijk' || (row.hasAnswer && !row.isUnclear));

const needsAll = (wish: HarvestWish): boolean => wish.mark !== null || choosesElsewhere(wish);

function isAsked(line: WaitingLine, { search, from, answer }: HarvestWish): boolean {
  const text = folded([line.question, line.subject, line.domain, line.audience, ...line.words, line.from].join(' '));
  return (
    (from === '' || line.source === from || line.reading === from) &&
    (answer === null || line.hasAnswer === (answer === 'met')) &&
    wordsOf(folded(search)).every((word) => text.includes(word))
  );
}

const MARKED: Readonly<Record<Mark, (row: Marks) => boolean>> = {
  nieuw: ({ known, alike }) => known === null && alike.length === 0,
  'lijkt-op': ({ known, alike }) => known === null && alike.length > 0,
  bekend: ({ known }) => known !== null,
  twijfel: ({ isDoubtful }) => isDoubtful,
  persoon: (row) => row.namesPerson,
};
const hasMark = (row: Marks, mark: Mark | null): boolean => mark === null || MARKED[mark](row);

function sessionOf(scope: Scope, waiting: readonly WaitingLine[]): string {
  const last = waiting.find(({ source, isMine }) => source === 'session' && isMine);
  return last?.readAt && dayOf(last.readAt) === todayOf(scope) ? last.from : '';
}

const dayOf = (at: Temporal.Instant): string => at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();

function readingsOf(waiting: readonly WaitingLine[]): readonly Reading[] {
  const read = Map.groupBy(
    waiting.filter(({ reading }) => reading !== null),
    ({ reading }) => reading ?? '',
  );
  return [...read].map(([id, [first, ...others]]) => ({
    id,
    from: first?.from ?? '',
    at: first?.readAt ?? null,
    count: others.length + 1,
  }));
}
