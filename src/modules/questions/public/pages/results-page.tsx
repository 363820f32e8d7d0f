import { directionOf } from '#kernel/language-direction.ts';
import { copy } from '../copy.nl.ts';
import { Contact } from './contact.tsx';
import { ThemeCards } from './home-page.tsx';
import { QuestionList } from './list-page.tsx';
import { SearchForm, SitePage } from './site-page.tsx';
import { type QuestionLink, type SiteView, wordsOf } from './view.ts';

export type Result = QuestionLink & { readonly excerpt: string; readonly themeName: string };

type ResultsPageProps = {
  readonly view: SiteView;
  readonly typed: string;
  /** What was searched for in the place of what was typed; null when that is the same. */
  readonly corrected: string | null;
  readonly results: readonly Result[];
  /** Only where nothing was found: words and questions that come near. */
  readonly near: readonly string[];
  readonly nearQuestions: readonly QuestionLink[];
};

/** What a search gives; where it gives nothing, a way on. */
export const ResultsPage = ({ view, typed, corrected, results, near, nearQuestions }: ResultsPageProps) => {
  const isEmpty = results.length === 0;
  return (
    <SitePage view={view} title={copy.resultsTitle(typed)} canonical={null}>
      <div class="pb-held pb-held--laag">
        <div class="pb-breed">
          <p class="pb-terug">
            <a href={view.links.list({ lang: view.wishedLang })}>{view.title}</a>
          </p>
          <h1>{copy.resultsTitle(typed)}</h1>
          <SearchForm view={view} value={typed} />
        </div>
      </div>
      <div class="pb-breed pb-raster">
        <section class="pb-kolom" aria-labelledby="gevonden">
          <h2 id="gevonden">{isEmpty ? copy.nothing : copy.results(results.length)}</h2>
          {corrected === null ? null : <p class="pb-verbeterd">{wordsOf(view).corrected(typed, corrected)}</p>}
          {isEmpty ? (
            <Onward view={view} near={near} nearQuestions={nearQuestions} />
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
      <a href={view.links.question(result.slug, view.wishedLang)}>{result.title}</a>
    </h3>
    {result.excerpt === '' ? null : <p>{result.excerpt}</p>}
    {result.themeName === '' ? null : (
      <p class="pb-waar" lang="nl" dir="ltr">
        {copy.inTheme} {result.themeName}
      </p>
    )}
  </li>
);

type OnwardProps = Pick<ResultsPageProps, 'view' | 'near' | 'nearQuestions'>;

const Onward = ({ view, near, nearQuestions }: OnwardProps) => (
  <>
    <p>{wordsOf(view).nothingText}</p>
    {near.length === 0 ? null : (
      <p class="pb-vaak">
        <span>{copy.tryWords}:</span>{' '}
        {near.map((words) => (
          <a href={view.links.list({ search: words, lang: view.wishedLang })}>{words}</a>
        ))}
      </p>
    )}
    {nearQuestions.length === 0 ? null : (
      <>
        <h3 class="pb-tussen">{copy.near}</h3>
        <QuestionList view={view} questions={nearQuestions} />
      </>
    )}
    {view.themes.length === 0 ? null : (
      <>
        <h3 class="pb-tussen">{copy.themes}</h3>
        <ThemeCards view={view} />
      </>
    )}
  </>
);
