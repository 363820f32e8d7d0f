import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { record } from '#platform/events.ts';
import type { Scope } from '#platform/scope.ts';
import { followSuggestion, suggestionsFor } from './model/contrast-report.ts';
import { type PictureProblem, readPicture } from './model/image-size.ts';
import { readTheme, type ThemeProblem } from './model/read-theme.ts';
import { OWN_STYLE, type Style } from './model/style.ts';
import { keepLogo } from './store/logos.ts';
import {
  findStyle,
  findTriedStyle,
  findUsedStyle,
  insertUsedStyle,
  keepTriedStyle,
  removeTriedStyle,
} from './store/styles.ts';

/** What a logo may weigh, in bytes. */
export const MOST_LOGO_BYTES = 512 * 1024;

/** The style that is being worked on: what is tried out, else what is in use, else our own. */
export const workingStyle = async (scope: Scope): Promise<Style> =>
  ((await findTriedStyle(scope)) ?? (await findUsedStyle(scope)))?.style ?? OWN_STYLE;

/** Changes the style that is tried out; what is in use stays as it is. */
export async function tryStyle(scope: Scope, change: Partial<Style>): Promise<void> {
  await keepTriedStyle(scope, { ...(await workingStyle(scope)), ...change });
}

/** Tries a theme file out. Refused when it is no theme, or none of its tokens is one that we use. */
export async function tryThemeFile(
  scope: Scope,
  file: { name: string; text: string },
): Promise<Outcome<null, ThemeProblem>> {
  const outcome = readTheme(file.name, file.text);
  if (!outcome.ok) return outcome;
  await tryStyle(scope, { source: 'file', file: outcome.value });
  return done(null);
}

/** Tries a logo out. The bytes say what it is; the name of the file does not count. */
export async function tryLogo(scope: Scope, bytes: Uint8Array): Promise<Outcome<null, PictureProblem | 'too-large'>> {
  if (bytes.length > MOST_LOGO_BYTES) return refused('too-large');
  const picture = readPicture(bytes);
  if (typeof picture === 'string') return refused(picture);
  await tryStyle(scope, { logo: await keepLogo(scope, picture, bytes) });
  return done(null);
}

/** Takes the colour that is proposed for `of`; nothing changes when nothing is proposed for it. */
export async function trySuggestion(scope: Scope, of: string): Promise<void> {
  await keepTriedStyle(scope, followSuggestion(await workingStyle(scope), of));
}

/** Puts what is tried out into use. Refused while a pair of colours cannot be read. */
export async function takeIntoUse(scope: Scope): Promise<Outcome<null, 'nothing-tried' | 'contrast'>> {
  const tried = await findTriedStyle(scope);
  if (!tried) return refused('nothing-tried');
  if (suggestionsFor(tried.style).length > 0) return refused('contrast');
  await use(scope, tried.style);
  await removeTriedStyle(scope);
  return done(null);
}

/** Goes back to our own theme, and keeps the logo. */
export async function useOwnTheme(scope: Scope): Promise<void> {
  const used = await findUsedStyle(scope);
  await use(scope, { ...OWN_STYLE, logo: used?.style.logo ?? null });
}

/** Puts a style of before back into use; what is tried out stays. Refused for a version that is not there. */
export async function restoreStyle(scope: Scope, version: string): Promise<Outcome<null, 'not-found'>> {
  const kept = await findStyle(scope, version);
  if (!kept?.usedAt) return refused('not-found');
  await use(scope, kept.style);
  return done(null);
}

/** Forgets what is tried out. */
export const dropTriedStyle = removeTriedStyle;

async function use(scope: Scope, style: Style): Promise<void> {
  const before = await findUsedStyle(scope);
  const subject = await insertUsedStyle(scope, style);
  await record(scope, [
    {
      programme: null,
      name: 'styles.style.used',
      kind: 'styles.style',
      subject,
      before: before?.style ?? null,
      after: style,
    },
  ]);
}
