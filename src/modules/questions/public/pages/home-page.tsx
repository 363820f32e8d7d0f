import { directionOf } from '#kernel/language-direction.ts';
import { Icon } from '#ui/index.ts';
import { type IconName, icons } from '#ui/icons.ts';
import { keptHtml } from '#ui/markdown/kept-markdown.tsx';
import type { Said } from '../../model/said.ts';
import { Contact } from './contact.tsx';
import { Among, inOurWords, Own, SiteTitle } from './own.tsx';
import { SearchForm, SitePage } from './site-page.tsx';
import { type ReactionFields, Verdict } from './verdict.tsx';
import type { SiteView, ThemeLink } from './view.ts';

/** A question with its answer, ready to be put on a page under an h3. */
export type ReadQuestion = { readonly slug: string; readonly title: Said; readonly html: string };

/** The same with what the form of a verdict sends along. */
type JudgedQuestion = ReadQuestion & { readonly reaction: ReactionFields };

type HomePageProps = {
  readonly view: SiteView;
  readonly often: readonly string[];
  readonly questions: readonly JudgedQuestion[];
  readonly isPopular: boolean;
  readonly count: number;
  readonly languages: readonly { readonly lang: string; readonly href: string }[];
};

/** The first page: search first, then themes, what is read most, and somebody to speak to. */
export const HomePage = ({ view, often, questions, isPopular, count, languages }: HomePageProps) => (
  <SitePage
    view={view}
    title={view.title.text}
    canonical={view.links.list({ lang: view.wishedLang })}
    otherLanguages={languages}
  >
    <div class="pb-held">
      <div class="pb-breed">
        <h1>
          <SiteTitle view={view} />
        </h1>
        <p>
          <Own view={view} said={view.intro} />
        </p>
        <SearchForm view={view} />
        {often.length === 0 ? null : (
          <p class="pb-vaak">
            <span>{view.words.often}</span>{' '}
            {often.map((words) => (
              <a href={view.links.list({ search: words, lang: view.wishedLang })}>{words}</a>
            ))}
          </p>
        )}
      </div>
    </div>
    {view.themes.length === 0 ? null : (
      <section class="pb-breed pb-sectie" aria-labelledby="onderwerpen">
        <h2 id="onderwerpen">{view.words.themes}</h2>
        <Domains view={view} />
        <ThemeCards view={view} />
      </section>
    )}
    <div class="pb-breed pb-raster">
      <section
        class="pb-kolom"
        aria-labelledby="gelezen"
        itemscope
        itemtype="https://schema.org/FAQPage"
        lang={view.lang}
        dir={directionOf(view.lang)}
      >
        <h2 id="gelezen" {...inOurWords(view)}>
          {isPopular ? view.words.popular : view.words.latest}
        </h2>
        {questions.map((question, index) => (
          <OpenQuestion view={view} question={question} isOpen={index === 0} />
        ))}
        <p class="pb-alle" {...inOurWords(view)}>
          <a href={view.links.all({ lang: view.wishedLang })}>{view.words.all(count)}</a>
        </p>
      </section>
      <Contact view={view} />
    </div>
  </SitePage>
);

type OpenProps = { readonly view: SiteView; readonly question: JudgedQuestion; readonly isOpen: boolean };

const OpenQuestion = ({ view, question, isOpen }: OpenProps) => (
  <details class="pb-vraag" open={isOpen} itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">
    <summary>
      <Icon name="chevron-right" class="pb-pijl" />
      <h3 itemprop="name">
        <Among lang={view.lang} said={question.title} />
      </h3>
    </summary>
    <div class="pb-antw" itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer">
      <div itemprop="text">{keptHtml(question.html)}</div>
      <p class="pb-meer" {...inOurWords(view)}>
        <a href={view.links.question(question.slug, view.wishedLang)} itemprop="url">
          {view.words.link}
        </a>
      </p>
    </div>
    <div class="pb-antw" {...inOurWords(view)}>
      <Verdict view={view} slug={question.slug} reaction={question.reaction} />
    </div>
  </details>
);

/** The parts of the field, each with all its themes behind it. One alone would choose nothing. */
const Domains = ({ view }: Pick<HomePageProps, 'view'>) =>
  view.domains.length < 2 ? null : (
    <ul class="pb-domeinen">
      {view.domains.map(({ slug, name }) => (
        <li>
          <a href={view.links.list({ domain: slug, lang: view.wishedLang })}>
            <Own view={view} said={name} />
          </a>
        </li>
      ))}
    </ul>
  );

type CardsProps = { readonly view: SiteView; readonly themes?: readonly ThemeLink[] };

/** The themes with their icons: all of the site, or these. */
export const ThemeCards = ({ view, themes = view.themes }: CardsProps) => (
  <ul class="pb-themas">
    {themes.map(({ slug, name, description, icon }) => (
      <li>
        <a href={view.links.list({ theme: slug, lang: view.wishedLang })}>
          <Icon name={iconNamed(icon)} />
          <span>
            <b>
              <Own view={view} said={name} />
            </b>
            {description.text === '' ? null : (
              <small>
                <Own view={view} said={description} />
              </small>
            )}
          </span>
        </a>
      </li>
    ))}
  </ul>
);

/** The icon a theme asks for; a question mark for one that we do not draw. */
const iconNamed = (name: ThemeLink['icon']): IconName =>
  Object.hasOwn(icons, name) ? (name as IconName) : 'help-circle';
