import { joinTexts } from './join.ts';
import { type BaseVersion, type Body, type FollowMode, type Stance, textOf } from './stance.ts';

/** What a site shows; `baseVersion` is the version of the base that is in it, null when none is. */
export type Shown = { readonly body: Body; readonly baseVersion: number | null };

/**
 * The texts an organisation shows now; null when it shows nothing. `versions` are those of the base that may be seen at this
 * moment, in any order: leave out what is not yet due, and what is withdrawn once that was settled: until then who approves first
 * keeps what was approved (`waitingFor`). A variant stays when the base is withdrawn, because it is the organisation's own; an
 * addition goes with the base.
 */
export function shownText(stance: Stance, mode: FollowMode, versions: readonly BaseVersion[]): Shown | null {
  if (stance.kind === 'hidden') return null;
  const base = shownVersion(stance, mode, versions);
  const baseVersion = base?.number ?? null;
  switch (stance.kind) {
    case 'variant':
      return { body: { ...base?.body, ...stance.body }, baseVersion: namesAll(stance.body, base) ? null : baseVersion };
    case 'addition':
      return base === null ? null : { body: withAddition(base.body, stance), baseVersion };
    case 'follows':
      return base === null ? null : { body: base.body, baseVersion };
  }
}

/** The version of the base that counts for this organisation now; null when there is none to show yet or any more. */
export function shownVersion(
  { seenVersion }: Stance,
  mode: FollowMode,
  versions: readonly BaseVersion[],
): BaseVersion | null {
  const latest = mode === 'at-once' ? Infinity : seenVersion;
  let shown: BaseVersion | null = null;
  for (const version of versions)
    if (version.number <= latest && version.number > (shown?.number ?? 0)) shown = version;
  return shown;
}

const namesAll = (own: Body, base: BaseVersion | null): boolean =>
  base === null || Object.keys(base.body).every((name) => Object.hasOwn(own, name));

function withAddition(base: Body, { place, body }: Extract<Stance, { kind: 'addition' }>): Body {
  const names = [...new Set([...Object.keys(base), ...Object.keys(body)])];
  return Object.fromEntries(
    names.map((name) => {
      const [text, own] = [textOf(base, name), textOf(body, name)];
      if (own.trim() === '') return [name, text];
      return [name, place === 'before' ? joinTexts(own, text) : joinTexts(text, own)];
    }),
  );
}
