import { directionOf } from '#kernel/language-direction.ts';
import { Icon } from '#ui/index.ts';
import { drawnOnce } from '#ui/jsx/drawn-once.ts';
import { keptHtml } from '#ui/markdown/kept-markdown.tsx';
import type { SiteWords } from '../words/site-words.ts';
import { Contact } from './contact.tsx';
import { QuestionList } from './list-page.tsx';
import { Among, inOurWords, Own } from './own.tsx';
import { SearchForm, SitePage } from './site-page.tsx';
import { type ReactionFields, Verdict } from './verdict.tsx';
import type { Said } from '../../model/said.ts';
import { ownName, type QuestionLink, type SiteView } from './view.ts';

type QuestionPageProps = {
  readonly view: SiteView;
  readonly question: {
    readonly slug: string;
    readonly title: Said;
    /** Headings from h2. */
    readonly html: string;
    readonly lang: string;
    readonly isForProfessionals: boolean;
    /** `YYYY-MM-DD` and in words. */
    readonly changedOn: string;
    readonly changedWords: string;
  };
  readonly theme: { readonly name: Said; readonly href: string } | null;
  readonly related: readonly QuestionLink[];
  readonly languages: readonly { readonly lang: string; readonly href: string }[];
  /** The language that was asked for and that this answer is not in, with its words; null when it is. */
  readonly wished: { readonly lang: string; readonly words: SiteWords } | null;
  readonly reaction: ReactionFields;
};

/** One question with its answer. */
export const QuestionPage = (props: QuestionPageProps) => {
  const { view, question, theme, related, languages, wished } = props;
  return (
    <SitePage
      view={view}
      title={question.title.text}
      canonical={view.links.question(question.slug, view.wishedLang)}
      otherLanguages={languages}
    >
      <SearchBar view={view} />
      <div class="pb-breed pb-raster">
        <div class="pb-kolom">
          <p class="pb-terug">
            <a href={view.links.list({ lang: view.wishedLang })}>{view.words.back}</a>
            {theme ? (
              <a href={theme.href}>
                <Own view={view} said={theme.name} />
              </a>
            ) : null}
          </p>
          {wished === null ? null : (
            <p class="pb-voorwie" {...inOurWords(wished)}>
              {wished.words.notIn(ownName(wished.lang))}
            </p>
          )}
          {question.isForProfessionals ? <p class="pb-voorwie">{view.words.writtenForProfessionals}</p> : null}
          <Answer {...props} />
          {languages.length === 0 ? null : <Languages view={view} languages={languages} />}
          <Verdict view={view} slug={question.slug} reaction={props.reaction} />
          {related.length === 0 ? null : (
            <section aria-labelledby="verwant">
              <h2 id="verwant">{view.words.related}</h2>
              <QuestionList view={view} questions={related} />
            </section>
          )}
        </div>
        <Contact view={view} />
      </div>
    </SitePage>
  );
};

const SearchBar = drawnOnce(({ view }: { readonly view: SiteView }) => (
  <div class="pb-balk">
    <div class="pb-breed">
      <SearchForm view={view} />
    </div>
  </div>
));

const Answer = ({ view, question }: QuestionPageProps) => {
  const path = view.links.question(question.slug, view.wishedLang);
  return (
    <article itemscope itemtype="https://schema.org/FAQPage">
      <div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">
        <div lang={question.lang} dir={directionOf(question.lang)}>
          <h1 itemprop="name">
            <Among lang={question.lang} said={question.title} />
          </h1>
          <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer" class="pb-tekst">
            <div itemprop="text">{keptHtml(question.html)}</div>
            <link itemprop="url" href={path} />
            <meta itemprop="dateModified" content={question.changedOn} />
            <span itemprop="author" itemscope itemtype="https://schema.org/Organization">
              <meta itemprop="name" content={view.name} />
            </span>
          </div>
        </div>
      </div>
      <p class="pb-bij">
        <Icon name="refresh" />
        <span>{view.words.updated(question.changedWords, view.name)}</span>
      </p>
      <p class="pb-adres">{view.address(path)}</p>
      <p class="pb-acties">
        <a class="pb-actie" href={mailHref(question.title.text, view.address(path))}>
          <Icon name="mail" />
          {view.words.mail}
        </a>
        <a class="pb-actie" href={path}>
          <Icon name="link" />
          {view.words.link}
        </a>
      </p>
    </article>
  );
};

const mailHref = (title: string, address: string): string =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;

const Languages = ({ view, languages }: Pick<QuestionPageProps, 'view' | 'languages'>) => (
  <p class="pb-talen">
    <span>{view.words.otherLanguages}</span>{' '}
    {languages.map(({ lang, href }) => (
      <a href={href} lang={lang} hreflang={lang} dir={directionOf(lang)}>
        {ownName(lang)}
      </a>
    ))}
  </p>
);
