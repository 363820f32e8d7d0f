import { sameCode, sign } from '#platform/secret.ts';
import type { ReactionFields } from './pages/verdict.tsx';

/** An answer: its item and its language. */
export type About = { readonly item: string; readonly lang: string };

const codeOf = (secret: string, organisation: string, about: string): string =>
  sign(secret, 'question reaction', `${organisation} ${about}`);

/** What a form of a visitor sends along: what it is about, and a code that only this server makes for that. */
export function reactionFields(secret: string, organisation: string, { item, lang }: About): ReactionFields {
  const about = `${item}.${lang}`;
  return { about, code: codeOf(secret, organisation, about) };
}

/** What a form was about; null when this server did not write it, for this site. */
export function readReaction(secret: string, organisation: string, { about, code }: ReactionFields): About | null {
  if (!sameCode(codeOf(secret, organisation, about), code)) return null;
  const [item, lang] = about.split('.');
  return item && lang ? { item, lang } : null;
}
