import { directionOf } from '#kernel/language-direction.ts';
import { keptHtml } from '#ui/markdown/kept-markdown.tsx';
import type { ReadQuestion } from './home-page.tsx';
import { inOurWords } from './own.tsx';
import type { QuestionLink, SiteView } from './view.ts';

/** Only a link, for where the widget is paused. */
export const PausedFragment = ({ view }: { readonly view: SiteView }) => (
  <p class="eenstemmig-vragen">
    {view.words.paused} <a href={view.origin + view.links.home}>{view.title}</a>
  </p>
);

type ListProps = { readonly view: SiteView; readonly title: string; readonly questions: readonly QuestionLink[] };

/** A list of questions without a page around it; every address is whole, for it stands on another site. */
export const ListFragment = ({ view, title, questions }: ListProps) => (
  <section class="eenstemmig-vragen" lang={view.lang} dir={directionOf(view.lang)}>
    <h2>{title}</h2>
    <ul>
      {questions.map(({ slug, title: question }) => (
        <li>
          <a href={view.origin + view.links.question(slug, view.wishedLang)}>{question}</a>
        </li>
      ))}
    </ul>
    <p {...inOurWords(view)}>
      <a href={view.origin + view.links.home}>{view.title}</a>
    </p>
  </section>
);

type AnswerProps = { readonly view: SiteView; readonly question: ReadQuestion };

/** One answer without a page around it. */
export const AnswerFragment = ({ view, question }: AnswerProps) => (
  <article class="eenstemmig-vragen" lang={view.lang} dir={directionOf(view.lang)}>
    <h2>{question.title}</h2>
    <div>{keptHtml(question.html)}</div>
    <p {...inOurWords(view)}>
      <a href={view.origin + view.links.question(question.slug, view.wishedLang)}>{view.words.link}</a>
    </p>
  </article>
);
