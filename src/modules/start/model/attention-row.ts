import type { SilenceStrip } from './silence-strip.ts';

/** One line of 'Vraagt nu aandacht'. `past` is over and asks how it went, `late` should have been done. `strip` is there for silences, `who` for what is late; `mend` is the one thing to do. */
export type AttentionRow = {
  readonly kind: 'silence' | 'coming' | 'late' | 'past' | 'error' | 'warning' | 'info';
  readonly title: string;
  readonly text: string;
  readonly href: string;
  readonly mend: { readonly label: string; readonly href: string; readonly isAction?: boolean };
  readonly strip: { readonly drawing: SilenceStrip; readonly label: string; readonly words: string } | null;
  readonly who: { readonly name: string | null; readonly note: string } | null;
};

export type AttentionCounts = {
  readonly silences: number;
  readonly coming: number;
  readonly late: number;
  /** How many of those that are late are tasks. */
  readonly lateTasks: number;
  readonly other: number;
};
