import type { PropsWithChildren } from 'hono/jsx';
import { directionOf } from '#kernel/language-direction.ts';
import type { Said } from '../../model/said.ts';
import { classNames } from '#ui/index.ts';
import { keptHtml } from '#ui/markdown/kept-markdown.tsx';
import type { ReadQuestion } from './home-page.tsx';
import { Among, inOurWords, Own, SiteTitle } from './own.tsx';
import { HeadOfSite } from './site-page.tsx';
import type { QuestionLink, SiteView } from './view.ts';

/** Only a link, for where the widget is paused. */
export const PausedFragment = ({ view }: { readonly view: SiteView }) => (
  <p class="eenstemmig-vragen" {...inOurWords(view)}>
    {view.words.paused} <HomeLink view={view} />
  </p>
);

const HomeLink = ({ view }: { readonly view: SiteView }) => (
  <a href={view.address(view.links.list({ lang: view.wishedLang }))}>
    <SiteTitle view={view} />
  </a>
);

type ListProps = {
  readonly view: SiteView;
  /** What was searched for; '' for nothing. */
  readonly search: string;
  /** The name of the theme that was asked for; null for all of them. */
  readonly theme: Said | null;
  readonly questions: readonly QuestionLink[];
};

/** A list of questions without a page around it; every address is whole, for it stands on another site. */
export const ListFragment = ({ view, search, theme, questions }: ListProps) => (
  <section class="eenstemmig-vragen" lang={view.lang} dir={directionOf(view.lang)}>
    <h2 {...inOurWords(view)}>
      {search === '' ? <ListTitle view={view} theme={theme} /> : view.words.resultsTitle(search)}
    </h2>
    <ul>
      {questions.map(({ slug, title: question }) => (
        <li>
          <a href={view.address(view.links.question(slug, view.wishedLang))}>
            <Among lang={view.lang} said={question} />
          </a>
        </li>
      ))}
    </ul>
    <p {...inOurWords(view)}>
      <HomeLink view={view} />
    </p>
  </section>
);

const ListTitle = ({ view, theme }: Pick<ListProps, 'view' | 'theme'>) =>
  theme === null ? <SiteTitle view={view} /> : <Own view={view} said={theme} />;

type AnswerProps = { readonly view: SiteView; readonly question: ReadQuestion };

/** One answer without a page around it. */
export const AnswerFragment = ({ view, question }: AnswerProps) => (
  <article class="eenstemmig-vragen" lang={view.lang} dir={directionOf(view.lang)}>
    <h2>
      <Among lang={view.lang} said={question.title} />
    </h2>
    <div>{keptHtml(question.html)}</div>
    <p {...inOurWords(view)}>
      <a href={view.address(view.links.question(question.slug, view.wishedLang))}>{view.words.link}</a>
    </p>
  </article>
);

/** A fragment as a page by itself, for a frame; where a link leads opens in the page around it. */
export const FramedFragment = ({ view, children }: PropsWithChildren<{ readonly view: SiteView }>) => (
  <html {...inOurWords(view)}>
    <head>
      <HeadOfSite view={view} />
      <title>{`${view.title.text} · ${view.name}`}</title>
      <meta name="robots" content="noindex" />
      <base target="_top" />
    </head>
    <body class={classNames('pb', view.theme.className)}>
      <main class="pb-breed pb-tekst">{children}</main>
    </body>
  </html>
);
