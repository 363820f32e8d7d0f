import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import {
  archiveText,
  type Base,
  findText,
  type Followed,
  forgetStance,
  listGone,
  saveDraft,
  type Version,
  withdrawText,
} from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { withOwnAbout } from '../model/own-about.ts';
import { questionSlug, readMeta } from '../model/question.ts';
import { showNothing } from '../projection/show.ts';
import { listShownWords, type ShownWords } from '../store/published.ts';
import { ownAboutOf, stanceRevisionOf } from './followed-questions.ts';
import { addQuestion, publishQuestion } from './own-questions.ts';

/** A question that its base shows no more. The revisions are what the person saw of the own text and the stance; 0 for none. */
export type GoneAt = {
  readonly base: Pick<Base, 'id'>;
  readonly item: Id<'item'>;
  readonly lang: string;
  readonly revision: number;
  readonly stanceRevision: number;
};
type Refusal = 'not-found' | 'conflict';

/**
 * Takes what still stands of a withdrawn question off the own site: what was approved, or own words for it. Own words are kept,
 * put aside. When the base shows the question again, it is as new.
 */
export async function letGo(scope: Scope, at: GoneAt): Promise<Outcome<null, Refusal>> {
  const aside = await putAside(scope, at);
  if (!aside.ok) return aside;
  const forgotten = await forgetStance(scope, at, at.stanceRevision);
  if (!forgotten.ok) return forgotten;
  await showNothing(scope, at);
  return done(null);
}

async function putAside(scope: Scope, { base, item, lang, revision }: GoneAt): Promise<Outcome<null, Refusal>> {
  const text = await findText(scope, { item, lang });
  if ((text?.revision ?? 0) !== revision) return refused('conflict');
  if (!text || text.state === 'archived') return done(null);
  const at = { base: base.id, item, lang };
  const off = text.version === null ? done(text) : await withdrawText(scope, { ...at, revision });
  if (!off.ok) return off;
  const outcome = await archiveText(scope, { ...at, revision: off.value.revision }, true);
  return outcome.ok ? done(null) : outcome;
}

export type AsOwn = { readonly owner: string; readonly reviewOn: string | null };
export type KeptAsOwn = { readonly item: Id<'item'>; readonly isShown: boolean };

/**
 * Makes a withdrawn question one of the organisation itself, in every language that the base shows no more: with the words that the
 * own site shows, else with the last of the base. What was shown stays shown, at the same address; the rest is a concept.
 */
export async function keepAsOwn(
  scope: Scope,
  at: GoneAt & { readonly base: Pick<Base, 'id' | 'owner'> },
  values: AsOwn,
): Promise<Outcome<KeptAsOwn, Refusal>> {
  const gone = await listGone(scope, at.base, at.item);
  const asked = gone.find(({ version }) => version.lang === at.lang);
  if (!asked) return refused('not-found');
  const shown = await listShownWords(scope, at.item);
  for (const { version } of gone) {
    const text = await findText(scope, version);
    const isAsked = version.lang === at.lang;
    const revision = isAsked ? at.revision : (text?.revision ?? 0);
    const stanceRevision = isAsked ? at.stanceRevision : await stanceRevisionOf(scope, version);
    const off = await letGo(scope, { ...at, lang: version.lang, revision, stanceRevision });
    if (!off.ok) return off;
  }
  const words = gone.map((each) => wordsOf(each, shown));
  const meta = withOwnAbout(readMeta(asked.version.meta), await ownAboutOf(scope, at.item));
  return asOwn(scope, { from: asked.version, meta, words, values });
}

/** What a text of the new question says, and until when the own site shows that. */
export type KeptWords = {
  readonly lang: string;
  readonly body: { readonly question: string; readonly answer: string };
  readonly isShown: boolean;
  readonly until: Temporal.Instant | null;
};
type Kept = {
  /** The text that the person looked at; the others go with it. */
  readonly from: { readonly item: Id<'item'>; readonly lang: string };
  readonly meta: Version['meta'];
  readonly words: readonly KeptWords[];
  readonly values: AsOwn;
};

/** Makes a question of the organisation out of words it has for one of a base; what was shown is shown again at the same address. */
export async function asOwn(
  scope: Scope,
  { from, words, values, ...rest }: Kept,
): Promise<Outcome<KeptAsOwn, Refusal>> {
  const asked = words.find(({ lang }) => lang === from.lang);
  if (!asked) return refused('not-found');
  const { slug: old, ...meta } = readMeta(rest.meta);
  const slug = 'slug' in rest.meta ? old : questionSlug(asked.body.question);
  const added = await addQuestion(scope, {
    base: null,
    lang: from.lang,
    body: asked.body,
    meta: { ...meta, owner: values.owner },
    reviewOn: values.reviewOn,
    slug,
    key: `${slug}-${from.item.slice(-12)}`,
  });
  // Kept before, and the question that was made then is still there.
  if (!added.ok) return refused('conflict');
  for (const { lang, body, isShown, until } of words) {
    const at = { base: null, item: added.value, lang };
    if (lang !== from.lang) await saveDraft(scope, { ...at, revision: 0 }, body);
    if (!isShown) continue;
    const window = { from: scope.now(), until };
    const outcome = await publishQuestion(scope, { ...at, revision: 1 }, { window, why: '' });
    if (!outcome.ok) throw new Error(`a question that was just made could not be published: ${outcome.reason}`);
  }
  return done({ item: added.value, isShown: asked.isShown });
}

/** What the own site says, or said with the base: a part of its own stands under the answer. */
function wordsOf({ version }: Followed, shown: readonly ShownWords[]): KeptWords {
  const mine = shown.filter(({ lang }) => lang === version.lang);
  const text = mine.find(({ kind }) => kind === 'text');
  const part = mine.find(({ kind }) => kind === 'addition');
  const answer = text?.answer ?? version.body.answer ?? '';
  return {
    lang: version.lang,
    body: {
      question: text?.title ?? version.body.question ?? '',
      answer: part ? `${answer}\n\n${part.answer}` : answer,
    },
    isShown: text !== undefined,
    until: text?.until ?? null,
  };
}
