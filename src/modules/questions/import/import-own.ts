import type { Id } from '#kernel/id.ts';
import { findItemsByKey, listTextsOf, tellTexts, type WorkingText } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { importThemes } from './import-themes.ts';
import { type About, isAboutTheSame, type Placed, placeItems } from './place-items.ts';
import type { QuestionLine } from './question-line.ts';
import { showRead } from './show-read.ts';
import { keyOf, saysTheSame, type Told } from './told.ts';

type Base = Id<'base'> | null;

/**
 * Makes or changes questions of a base of the organisation, or (`base` null) its own, as the lines say. What a question is about is
 * the same in every language, so a second line for one question waits until the first is done; the number of statements does not
 * grow with the questions.
 */
export async function importOwn(scope: Scope, base: Base, lines: readonly QuestionLine[]): Promise<readonly Told[]> {
  const turns = new Map<string, number>();
  const rounds = Map.groupBy(lines, ({ key }) => {
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return turn;
  });
  const told: Told[] = [];
  for (const round of rounds.values()) told.push(...(await importRound(scope, base, round)));
  return told;
}

/** At most one line for each question. */
async function importRound(scope: Scope, base: Base, lines: readonly QuestionLine[]): Promise<readonly Told[]> {
  const steps = await stepsFor(scope, base, lines);
  const work = steps.filter(({ told }) => told !== 'unchanged');
  const placed = await placeItems(scope, base, work);
  await tell(scope, base, work, placed);
  return steps.map(({ told }) => told);
}

type Step = About & { readonly before: WorkingText | undefined; readonly told: Told };

async function stepsFor(scope: Scope, base: Base, lines: readonly QuestionLine[]): Promise<readonly Step[]> {
  const themeFor = await importThemes(scope, base, lines);
  const known = await findItemsByKey(scope, { base, keys: lines.map(({ key }) => key) });
  const ids = [...known.values()].map(({ id }) => id);
  const texts = new Map((await listTextsOf(scope, ids)).map((text) => [keyOf(text), text]));
  return lines.map((line) => {
    const item = known.get(line.key);
    const about = { line, item, theme: themeFor(line.theme) };
    const before = item && texts.get(keyOf({ item: item.id, lang: line.lang }));
    const told =
      before === undefined ? 'added' : isAboutTheSame(about) && saysTheSame(before, line) ? 'unchanged' : 'changed';
    return { ...about, before, told };
  });
}

async function tell(scope: Scope, base: Base, steps: readonly Step[], placed: readonly Placed[]): Promise<void> {
  const given = steps.flatMap(({ line: { question, answer, lang, status }, before }, at) => {
    const item = placed[at];
    if (!item) return [];
    const meta = status === 'published' ? item.meta : null;
    return [{ base, item: item.id, lang, draft: { question, answer }, before, meta }];
  });
  await showRead(scope, { organisation: scope.organisation, base }, await tellTexts(scope, given));
}
