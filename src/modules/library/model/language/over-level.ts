import { type Level, isOver } from './score/level.ts';
import type { LanguageOptions } from './language-report.ts';
import { readLanguage } from './read-language.ts';

/** A text that looks harder than was wanted, with the reasons in Dutch. */
export type OverLevel = { readonly level: Level; readonly target: Level; readonly reasons: readonly string[] };

/** For checks: whether a text looks harder than its target (B1 when absent). Null when it does not, or is too short to tell. */
export function overLevel(source: string, options: LanguageOptions = {}): OverLevel | null {
  const { indication, target } = readLanguage(source, options);
  return indication && isOver(indication.level, target)
    ? { level: indication.level, target, reasons: indication.reasons }
    : null;
}
