import type { FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { STATUS_WORDS } from '#kernel/status-words.ts';
import type { Activity, Audience, Goal, Section, SectionKind, StatusValue, Task } from '#kernel/plan.ts';

/** One row of an example calendar: only what differs from an empty one. Lists are written with commas. */
export type ActivityRow = {
  readonly to?: string; readonly by?: string; readonly why?: string; readonly from?: string; readonly who?: string;
  readonly status?: StatusValue; readonly phase?: string; readonly goals?: readonly string[]; readonly notes?: string;
  readonly tasks?: readonly Task[]; readonly earlier?: readonly string[];
};

const listed = (words = ''): string[] => words.split(', ').filter((word) => word !== '');

export function activity(when: FuzzyDate, title: string, row: ActivityRow = {}): Activity {
  const status = row.status ?? 'todo';
  return {
    when, title, kind: 'activity', channels: listed(row.by), audiences: listed(row.to), rings: [], objective: row.why ?? null,
    sender: row.from ?? null, responsible: listed(row.who), status: { value: status, text: STATUS_WORDS[status] },
    tasks: row.tasks ?? [], notes: row.notes ?? null, phase: row.phase ?? null,
    ...(row.goals ? { goals: row.goals } : {}), ...(row.earlier ? { earlierPhrases: row.earlier } : {}),
  };
}

export const milestone = (when: FuzzyDate, title: string, row: ActivityRow = {}): Activity => ({ ...activity(when, title, row), kind: 'milestone' });

export const task = (text: string, who: string, when: FuzzyDate, doneOn: string | null = null): Task => ({ text, who: listed(who), when, doneOn });

type Named<Body> = Partial<Body> & { readonly name: string };

export const audience = (row: Named<Audience>): Audience => ({
  category: null, side: null, primary: null, profile: null, approach: null, ring: null, roles: [], channels: [], ...row,
});

export const goal = (row: Partial<Goal> & { readonly text: string }): Goal => ({
  level: null, side: null, audiences: [], period: null, indicator: null, ...row,
});

export const section = (kind: SectionKind, title: string, markdown: string): Section => ({ kind, title, depth: 1, markdown });
