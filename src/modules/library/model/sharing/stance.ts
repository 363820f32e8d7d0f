import { isSameText } from './join.ts';

/** The texts of one piece of content by name: `question` and `answer`, later others. Values are Markdown. */
export type Body = Readonly<Record<string, string>>;

/** A text of the base that was published; numbers go up by one and a number's texts never change. */
export type BaseVersion = { readonly number: number; readonly body: Body };

/** When a change of the base shows on the site of who follows it: by itself, or after somebody there has looked at it. */
export type FollowMode = 'at-once' | 'after-approval';

/**
 * How an organisation tells a text of a base. `seenVersion` is the version of the base that it last agreed with or built on; 0
 * when it never saw one.
 */
export type Stance =
  | { readonly kind: 'follows'; readonly seenVersion: number }
  /** Its own texts instead of the base's. A text that `body` does not name is that of the base. */
  | { readonly kind: 'variant'; readonly seenVersion: number; readonly body: Body }
  /** The base's texts with its own before or after those that `body` names. */
  | { readonly kind: 'addition'; readonly seenVersion: number; readonly place: 'before' | 'after'; readonly body: Body }
  | { readonly kind: 'hidden'; readonly seenVersion: number };

/** What an organisation that never said anything does: it follows, and has agreed with nothing yet. */
export const NO_STANCE: Stance = { kind: 'follows', seenVersion: 0 };

/** The stance of who follows the base as it is now, after approving it, taking it over or coming back to it. */
export const follow = (version: BaseVersion): Stance => ({ kind: 'follows', seenVersion: version.number });

/**
 * The stance after somebody wrote or merged a text with this version of the base beside it: a variant of it, or following when
 * it says the same as the base.
 */
export function settle(version: BaseVersion, body: Body): Stance {
  const isBase = Object.entries(body).every(([name, text]) => isSameText(text, textOf(version.body, name)));
  return isBase ? follow(version) : { kind: 'variant', seenVersion: version.number, body };
}

/** The same stance, with this version of the base looked at and agreed with. An older version changes nothing. */
export const approve = (stance: Stance, version: number): Stance => ({
  ...stance,
  seenVersion: Math.max(stance.seenVersion, version),
});

/** A text by its name; empty where there is none. */
export const textOf = (body: Body, name: string): string => (Object.hasOwn(body, name) ? (body[name] ?? '') : '');
