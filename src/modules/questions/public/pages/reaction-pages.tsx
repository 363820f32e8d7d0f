import { directionOf } from '#kernel/language-direction.ts';
import { ErrorSummary } from '#ui/index.ts';
import type { Said } from '../../model/said.ts';
import { Contact } from './contact.tsx';
import { Among } from './own.tsx';
import { SearchForm, SitePage } from './site-page.tsx';
import { type ReactionFields, ReactionHidden } from './verdict.tsx';
import type { SiteView } from './view.ts';

type PlainPageProps = {
  readonly view: SiteView;
  readonly title: string;
  readonly text: string;
  readonly slug?: string;
};

/** A page of a few words: thanks, not found, not sent. */
export const PlainPage = ({ view, title, text, slug }: PlainPageProps) => (
  <SitePage view={view} title={title} canonical={null}>
    <div class="pb-held pb-held--laag">
      <div class="pb-breed">
        <h1>{title}</h1>
        <p>{text}</p>
        {slug === undefined ? (
          <SearchForm view={view} />
        ) : (
          <p>
            <a href={view.links.question(slug, view.wishedLang)}>{view.words.backToQuestion}</a>
          </p>
        )}
      </div>
    </div>
    <div class="pb-breed pb-raster">
      <p class="pb-kolom">
        <a href={view.links.list({ lang: view.wishedLang })}>{view.words.back}</a>
      </p>
      <Contact view={view} />
    </div>
  </SitePage>
);

type ReasonPageProps = {
  readonly view: SiteView;
  readonly slug: string;
  /** The question as it stands on the site. */
  readonly question: { readonly title: Said; readonly lang: string } | null;
  readonly reaction: ReactionFields;
  readonly value: string;
  readonly error: string | null;
};

/** Asks what was not clear. */
export const ReasonPage = ({ view, slug, question, reaction, value, error }: ReasonPageProps) => (
  <SitePage view={view} title={view.words.reactionTitle} canonical={null}>
    <div class="pb-breed pb-raster">
      <div class="pb-kolom">
        <h1>{view.words.reactionTitle}</h1>
        {question === null ? null : (
          <p lang={question.lang} dir={directionOf(question.lang)}>
            <b>
              <Among lang={question.lang} said={question.title} />
            </b>
          </p>
        )}
        {error === null ? null : (
          <ErrorSummary title={view.words.errorTitle} errors={[{ field: 'reden', text: error }]} />
        )}
        <form class="pb-reden" method="post" action={view.links.reaction(slug, view.wishedLang)}>
          <ReactionHidden view={view} reaction={reaction} />
          <label for="reden">{view.words.reactionLabel}</label>
          <p id="reden-uitleg">{view.words.reactionHelp}</p>
          <textarea
            id="reden"
            name="reden"
            rows={5}
            maxlength={1000}
            aria-describedby="reden-uitleg"
            aria-invalid={error === null ? undefined : 'true'}
          >
            {value}
          </textarea>
          <button class="pb-knop" type="submit">
            {view.words.send}
          </button>
        </form>
        <p>
          <a href={view.links.question(slug, view.wishedLang)}>{view.words.backToQuestion}</a>
        </p>
      </div>
      <Contact view={view} />
    </div>
  </SitePage>
);
