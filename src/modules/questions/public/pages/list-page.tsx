import { directionOf } from '#kernel/language-direction.ts';
import type { Said } from '../../model/said.ts';
import { Contact } from './contact.tsx';
import { ThemeCards } from './home-page.tsx';
import { Among, Own, SiteTitle } from './own.tsx';
import { SearchForm, SitePage } from './site-page.tsx';
import type { QuestionLink, SiteView, ThemeLink } from './view.ts';

type ListPageProps = {
  readonly view: SiteView;
  /** Name of the theme, or the words for all questions. */
  readonly title: Said;
  readonly lead: Said | null;
  /** Themes to choose from above the list: those of a part of the field. */
  readonly within?: readonly ThemeLink[];
  readonly questions: readonly QuestionLink[];
  readonly total: number;
  readonly page: number;
  readonly lastPage: number;
  /** Address of a page of this list. */
  readonly pageHref: (page: number) => string;
  readonly isAll: boolean;
  /** Whose questions these are: '' for residents. */
  readonly audience: '' | 'professionals';
  /** The same list for the other kind of visitor; null when there is nothing in it. */
  readonly others: { readonly count: number; readonly href: string } | null;
  /** The same list in other languages. */
  readonly languages: readonly { readonly lang: string; readonly href: string }[];
};

/** Questions of a theme, or all of them, a page at a time. */
export const ListPage = (props: ListPageProps) => {
  const {
    view,
    title,
    lead,
    questions,
    page,
    pageHref,
    total,
    isAll,
    audience,
    others,
    languages,
    within = [],
  } = props;
  return (
    <SitePage view={view} title={title.text} canonical={pageHref(page)} otherLanguages={languages}>
      <div class="pb-held pb-held--laag">
        <div class="pb-breed">
          <p class="pb-terug">
            <a href={view.links.list({ lang: view.wishedLang })}>
              <SiteTitle view={view} />
            </a>
          </p>
          <h1>
            <Own view={view} said={title} />
          </h1>
          {lead === null || lead.text === '' ? null : (
            <p>
              <Own view={view} said={lead} />
            </p>
          )}
          <SearchForm view={view} />
        </div>
      </div>
      <div class="pb-breed pb-raster">
        <section class="pb-kolom" aria-labelledby="lijst">
          {within.length < 2 ? null : <ThemeCards view={view} themes={within} />}
          <h2 id="lijst">
            {view.words.counted(total)}
            {audience === '' ? '' : ` ${view.words.forProfessionals}`}
          </h2>
          {others === null ? null : (
            <p class="pb-voorwie">
              <a href={others.href}>
                {audience === '' ? view.words.toProfessionals(others.count) : view.words.toResidents(others.count)}
              </a>
            </p>
          )}
          <QuestionList view={view} questions={questions} />
          <Pager {...props} />
          {isAll && view.themes.length > 0 ? (
            <>
              <h2>{view.words.themes}</h2>
              <ThemeCards view={view} />
            </>
          ) : null}
        </section>
        <Contact view={view} />
      </div>
    </SitePage>
  );
};

/** Titles that lead to their page. */
export const QuestionList = ({ view, questions }: Pick<ListPageProps, 'view' | 'questions'>) => (
  <ul class="pb-lijst" lang={view.lang} dir={directionOf(view.lang)}>
    {questions.map(({ slug, title }) => (
      <li>
        <a href={view.links.question(slug, view.wishedLang)}>
          <Among lang={view.lang} said={title} />
        </a>
      </li>
    ))}
  </ul>
);

const Pager = ({ view, page, lastPage, pageHref }: ListPageProps) => {
  if (lastPage <= 1) return null;
  return (
    <nav class="pb-bladen" aria-label={view.words.pages}>
      {page > 1 ? (
        <a href={pageHref(page - 1)} rel="prev">
          {view.words.previous}
        </a>
      ) : null}
      <span>{view.words.pageOf(page, lastPage)}</span>
      {page < lastPage ? (
        <a href={pageHref(page + 1)} rel="next">
          {view.words.next}
        </a>
      ) : null}
    </nav>
  );
};
