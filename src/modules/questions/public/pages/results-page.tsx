import { directionOf } from '#kernel/language-direction.ts';
import type { Said } from '../../model/said.ts';
import { Contact, PhoneLink } from './contact.tsx';
import { ThemeCards } from './home-page.tsx';
import { QuestionList } from './list-page.tsx';
import { Among, inOurWords, Own, SiteTitle } from './own.tsx';
import { SearchForm, SitePage } from './site-page.tsx';
import { ownName, type QuestionLink, type SiteView } from './view.ts';

export type Result = QuestionLink & {
  readonly excerpt: string;
  readonly themeName: Said | null;
  readonly audience: string;
};

type ResultsPageProps = {
  readonly view: SiteView;
  readonly typed: string;
  /** What was searched for in the place of what was typed; null when that is the same. */
  readonly corrected: string | null;
  readonly results: readonly Result[];
  /** Words of the search that stand nowhere on the site. */
  readonly unknown: readonly string[];
  /** Only where nothing was found: words that come near, and questions that are read most or came last. */
  readonly near: readonly string[];
  /** Only where nothing was found: languages in which there is, each with how an address asks for it. */
  readonly elsewhere: readonly { readonly lang: string; readonly wished: string }[];
  readonly isPopular: boolean;
  readonly nearQuestions: readonly QuestionLink[];
};

/** Who typed a whole sentence is not told about each word of it. */
const MOST_NAMED = 2;

/** What a search gives; where it gives nothing, a way on. */
export const ResultsPage = (props: ResultsPageProps) => {
  const { view, typed, corrected, results, unknown } = props;
  const isEmpty = results.length === 0;
  return (
    <SitePage view={view} title={view.words.resultsTitle(typed)} canonical={null}>
      <div class="pb-held pb-held--laag">
        <div class="pb-breed">
          <p class="pb-terug">
            <a href={view.links.list({ lang: view.wishedLang })}>
              <SiteTitle view={view} />
            </a>
          </p>
          <h1>{view.words.resultsTitle(typed)}</h1>
          <SearchForm view={view} value={typed} />
        </div>
      </div>
      <div class="pb-breed pb-raster">
        <section class="pb-kolom" aria-labelledby="gevonden">
          <h2 id="gevonden">
            {isEmpty
              ? view.words.nothing(unknown.length > MOST_NAMED ? [] : unknown)
              : view.words.results(results.length)}
          </h2>
          {corrected === null ? null : <p class="pb-verbeterd">{view.words.corrected(typed, corrected)}</p>}
          {isEmpty || unknown.length === 0 || unknown.length > MOST_NAMED ? null : (
            <p class="pb-verbeterd">{view.words.notAbout(unknown)}</p>
          )}
          {isEmpty ? (
            <Onward {...props} />
          ) : (
            <ol class="pb-gevonden" lang={view.lang} dir={directionOf(view.lang)}>
              {results.map((result) => (
                <Found view={view} result={result} />
              ))}
            </ol>
          )}
        </section>
        <Contact view={view} />
      </div>
    </SitePage>
  );
};

const Found = ({ view, result }: { readonly view: SiteView; readonly result: Result }) => (
  <li>
    <h3>
      <a href={view.links.question(result.slug, view.wishedLang)}>
        <Among lang={view.lang} said={result.title} />
      </a>
    </h3>
    {result.excerpt === '' ? null : <p>{result.excerpt}</p>}
    {result.themeName === null && result.audience !== 'professionals' ? null : (
      <p class="pb-waar" {...inOurWords(view)}>
        {result.audience === 'professionals' ? <b>{view.words.professionals} </b> : null}
        {result.themeName === null ? null : (
          <>
            {view.words.inTheme} <Own view={view} said={result.themeName} />
          </>
        )}
      </p>
    )}
  </li>
);

const Onward = ({ view, typed, near, elsewhere, isPopular, nearQuestions }: ResultsPageProps) => (
  <>
    {elsewhere.length === 0 ? null : (
      <p class="pb-vaak">
        <span>{view.words.foundElsewhere}:</span>{' '}
        {elsewhere.map(({ lang, wished }) => (
          <a
            href={view.links.list({ search: typed, lang: wished })}
            hreflang={lang}
            lang={lang}
            dir={directionOf(lang)}
          >
            {ownName(lang)}
          </a>
        ))}
      </p>
    )}
    <p>{view.words.nothingText}</p>
    <CallUs view={view} />
    {near.length === 0 ? null : (
      <p class="pb-vaak">
        <span>{view.words.tryWords}:</span>{' '}
        {near.map((words) => (
          <a href={view.links.list({ search: words, lang: view.wishedLang })}>{words}</a>
        ))}
      </p>
    )}
    {nearQuestions.length === 0 ? null : (
      <>
        <h3 class="pb-tussen">{isPopular ? view.words.popular : view.words.latest}</h3>
        <QuestionList view={view} questions={nearQuestions} />
      </>
    )}
    {view.themes.length === 0 ? null : (
      <>
        <h3 class="pb-tussen">{view.words.themes}</h3>
        <ThemeCards view={view} />
      </>
    )}
  </>
);

/** The way to somebody who can be asked, also where the block with all of it is far down the page. */
const CallUs = ({ view }: Pick<ResultsPageProps, 'view'>) =>
  view.contact.phone === '' ? null : (
    <p>
      {view.words.call} <PhoneLink phone={view.contact.phone} />
      {view.contact.hours.text === '' ? null : (
        <>
          {' '}
          (<Own view={view} said={view.contact.hours} />)
        </>
      )}
    </p>
  );
