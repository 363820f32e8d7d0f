import { Icon } from '#ui/index.ts';
import { drawnOnce } from '#ui/jsx/drawn-once.ts';
import type { SiteView } from './view.ts';

/** What the form of a verdict sends along, signed. */
export type ReactionFields = { readonly about: string; readonly code: string };

type VerdictProps = { readonly view: SiteView; readonly slug: string; readonly reaction: ReactionFields };

/** Asks under an answer whether it is clear. */
export const Verdict = ({ view, slug, reaction }: VerdictProps) => (
  <form class="pb-duim" method="post" action={view.links.reaction(slug, view.wishedLang)}>
    <ReactionHidden view={view} reaction={reaction} />
    <YesOrNo view={view} />
  </form>
);

const YesOrNo = drawnOnce(({ view }: { readonly view: SiteView }) => (
  <fieldset>
    <legend>{view.words.clear}</legend>
    <button class="pb-knop pb-knop--rand" type="submit" name="duidelijk" value="ja">
      <Icon name="thumb-up" />
      {view.words.yes}
    </button>
    <button class="pb-knop pb-knop--rand" type="submit" name="duidelijk" value="nee">
      <Icon name="thumb-down" />
      {view.words.no}
    </button>
  </fieldset>
));

/** What a reaction is about, and a field that only machines fill in. */
export const ReactionHidden = ({ view, reaction }: Omit<VerdictProps, 'slug'>) => (
  <>
    <input type="hidden" name="over" value={reaction.about} />
    <input type="hidden" name="csrf" value={reaction.code} />
    <div hidden>
      <label>
        {view.words.hall} <input name="website" type="text" autocomplete="off" />
      </label>
    </div>
  </>
);
