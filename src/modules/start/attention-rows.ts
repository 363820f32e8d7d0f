import { dayNumber, formatDayAndMonth, formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import { silenceLimitWords } from '#modules/audiences/index.ts';
import { type Silence, silenceLength } from '#modules/calendar/index.ts';
import {
  type CheckedProgramme,
  type Finding,
  foldFindings,
  mendOf,
  silenceBehind,
  spotOf,
  type SpotContext,
} from '#modules/checks/index.ts';
import { copy } from './copy.nl.ts';
import type { AttentionCounts, AttentionRow } from './model/attention-row.ts';
import { silenceStrip } from './model/silence-strip.ts';

const MOST_ROWS = 6;
type At = { readonly programme: string; readonly mayEdit: boolean };

/** The most urgent findings, and how many there are of each kind. */
export function attentionRows(
  checked: CheckedProgramme,
  at: At,
): { readonly rows: readonly AttentionRow[]; readonly counts: AttentionCounts } {
  const { open } = checked.result;
  const kinds = open.map((finding) => kindOf(finding, checked));
  const count = (kind: AttentionRow['kind']) => kinds.filter((each) => each === kind).length;
  const [silences, coming, late] = [count('silence'), count('coming'), count('late')];
  return {
    rows: foldFindings(wholePlanFirst(withoutRepeats(open)))
      .slice(0, MOST_ROWS)
      .map(({ lead, others }) => alsoFor(rowOf(lead, checked, at), others.length)),
    counts: { silences, coming, late, lateTasks: lateTasksIn(open), other: open.length - silences - coming - late },
  };
}

/** What is asked of a plan that is over stands first: it is one click. */
const wholePlanFirst = (findings: readonly Finding[]): readonly Finding[] => {
  const isFirst = ({ rule, subjectKind }: Finding) => rule === 'C8.overdue' && subjectKind === 'plan';
  return [...findings.filter(isFirst), ...findings.filter((each) => !isFirst(each))];
};

const lateTasksIn = (findings: readonly Finding[]): number =>
  findings.filter(({ rule, subjectKind }) => rule === 'C8.overdue' && subjectKind === 'task').length;

const alsoFor = (row: AttentionRow, others: number): AttentionRow =>
  others === 0 ? row : { ...row, text: `${row.text} ${copy.alsoFor(others)}` };

/** One silence an audience is enough here; the page with all remarks has the others. */
const withoutRepeats = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule, subject }, index) => rule !== 'C1.silence' || index === leadOf(findings, subject));

/** The first that is certain, so that a possible one never hides it. */
function leadOf(findings: readonly Finding[], subject: string): number {
  const isOwn = ({ rule, subject: of }: Finding) => rule === 'C1.silence' && of === subject;
  const certain = findings.findIndex((each) => isOwn(each) && each.certain);
  return certain >= 0 ? certain : findings.findIndex(isOwn);
}

function kindOf(finding: Finding, { reading }: CheckedProgramme): AttentionRow['kind'] {
  if (finding.rule === 'C8.overdue' && finding.severity === 'error') return 'late';
  if (finding.rule === 'C8.overdue' && finding.subjectKind !== 'plan') return 'past';
  if (finding.rule !== 'C1.silence') return finding.severity;
  return silenceBehind(finding, reading.silences)?.kind === 'too-long' ? 'silence' : 'coming';
}

function rowOf(finding: Finding, checked: CheckedProgramme, at: At): AttentionRow {
  const context: SpotContext = { ...at, plan: checked.plan, silences: checked.reading.silences, today: checked.today };
  const kind = kindOf(finding, checked);
  const common = { kind, href: spotOf(finding, context), mend: mendOf(finding, context), strip: null, who: null };
  const silence = finding.rule === 'C1.silence' ? silenceBehind(finding, checked.reading.silences) : undefined;
  if (silence !== undefined) return { ...common, ...silenceWords(silence, checked), strip: stripOf(silence, checked) };
  if (kind === 'late') return { ...common, ...lateWords(finding, checked) };
  return { ...common, title: finding.message, text: finding.advice };
}

function silenceWords(silence: Silence, { plan }: CheckedProgramme): Pick<AttentionRow, 'title' | 'text'> {
  const { kind, name, previous, next, daysToday, start } = silence;
  if (kind === 'too-long') {
    const limit = silenceLimitWords(
      plan.audiences[silence.audience] ?? { ring: null, maxSilenceDays: silence.limitDays },
    );
    const year = (day: string) =>
      previous?.text.includes(day.slice(0, 4)) ? formatDayPlain(day) : formatDayAndMonth(day);
    return {
      title: copy.silent(name, daysToday ?? 0, previous === null),
      text: copy.silentText(previous === null ? null : year(start), limit, formatDayPlain(start)),
    };
  }
  const said = (moment: Silence['previous']) =>
    moment === null ? null : copy.said(moment.title, moment.text, moment.programme);
  return { title: copy.comingTitle(name, silenceLength(silence)), text: copy.comingText(said(previous), said(next)) };
}

function stripOf(silence: Silence, { reading, today }: CheckedProgramme): AttentionRow['strip'] {
  const isNow = silence.kind === 'too-long';
  const drawing = silenceStrip({
    kind: isNow ? 'too-long' : 'coming',
    moments: reading.moments[silence.audience] ?? [],
    start: dayNumber(silence.startLatest),
    endEarliest: dayNumber(silence.endEarliest),
    end: dayNumber(silence.end),
    hasNext: silence.next !== null,
    today: dayNumber(today),
  });
  const label = isNow
    ? silenceLength({ certainDays: silence.daysToday ?? 0, possibleDays: silence.daysToday ?? 0 })
    : silenceLength(silence);
  return {
    drawing,
    label,
    words: isNow ? copy.stripNow(drawing.marks.length, label) : copy.stripComing(label, silence.next !== null),
  };
}

/** An activity, or a task of one, that should have been done: whose it is, and for how long. */
function lateWords(
  { subject, subjectKind, where }: Finding,
  { plan, today }: CheckedProgramme,
): Pick<AttentionRow, 'title' | 'text' | 'who'> {
  const activity = plan.activities[where.index ?? -1];
  const task = subjectKind === 'task' ? activity?.tasks.find(({ text }) => text === subject) : undefined;
  const when = task?.when ?? activity?.when;
  const people = task === undefined ? (activity?.responsible ?? []) : task.who;
  const end = when?.end ?? today;
  return {
    title: subject,
    text: copy.lateText(when?.text ?? '', task === undefined ? null : (activity?.title ?? '')),
    who: { name: people[0] ?? null, note: copy.daysLate(dayNumber(today) - dayNumber(end)) },
  };
}
