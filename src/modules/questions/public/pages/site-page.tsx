import { directionOf } from '#kernel/language-direction.ts';
import { HouseMark } from '#modules/styles/index.ts';
import type { PropsWithChildren } from 'hono/jsx';
import { classNames, Icon } from '#ui/index.ts';
import { drawnOnce } from '#ui/jsx/drawn-once.ts';
import { safeHref } from '#ui/safe-href.ts';
import { inOurWords, Own } from './own.tsx';
import { ownName, type SiteView } from './view.ts';

type SitePageProps = PropsWithChildren<{
  readonly view: SiteView;
  /** Begins with the h1. */
  readonly title: string;
  /** Path of the one address of this page, for search engines; null keeps the page out of them. */
  readonly canonical: string | null;
  /** The same page in other languages: tag and path. Absent on a page that is the same in all. */
  readonly otherLanguages?: readonly { readonly lang: string; readonly href: string }[];
}>;

/** A whole page of a public site, in the house style of its organisation: no script, no cookie, nothing from elsewhere. */
export const SitePage = ({ view, title, canonical, otherLanguages = [], children }: SitePageProps) => (
  <html {...inOurWords(view)}>
    <head>
      <HeadOfSite view={view} />
      <title>{[title, ...(title === view.title.text ? [] : [view.title.text]), view.name].join(' · ')}</title>
      {canonical === null ? <meta name="robots" content="noindex" /> : null}
      {canonical === null ? null : <link rel="canonical" href={view.address(canonical)} />}
      {otherLanguages.map(({ lang, href }) => (
        <link rel="alternate" hreflang={lang} href={view.address(href)} />
      ))}
    </head>
    <body class={classNames('pb', view.theme.className)}>
      <a class="een-skiplink" href="#inhoud">
        {view.words.skip}
      </a>
      <Top view={view} languages={otherLanguages} />
      <main id="inhoud" tabindex={-1}>
        {children}
      </main>
      <Foot view={view} />
    </body>
  </html>
);

/** What the head of every page of the site says. */
export const HeadOfSite = drawnOnce(({ view }: { readonly view: SiteView }) => (
  <>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="alternate" type="application/atom+xml" title={view.words.feedTitle(view.name)} href={view.links.feed} />
    {view.fonts.map((file) => (
      <link rel="preload" href={file} as="font" type="font/woff2" crossorigin="anonymous" />
    ))}
    <link rel="stylesheet" href={view.css} />
    {view.theme.css ? <link rel="stylesheet" href={view.theme.css} /> : null}
  </>
));

/** Every language of the site: this page in it, or else the first page. */
const languageLinks = ({ languages, lang, links }: SiteView, here: TopProps['languages']): TopProps['languages'] =>
  languages
    .filter((other) => other !== lang)
    .map((other) => ({
      lang: other,
      href: here.find((page) => page.lang === other)?.href ?? links.list({ lang: other === languages[0] ? '' : other }),
    }));

type TopProps = { readonly view: SiteView; readonly languages: NonNullable<SitePageProps['otherLanguages']> };

const Top = ({ view, languages }: TopProps) =>
  languages.length === 0 ? <TopOfSite view={view} /> : <TopOfPage view={view} languages={languages} />;

const TopOfSite = drawnOnce(({ view }: { readonly view: SiteView }) => <TopOfPage view={view} languages={[]} />);

const TopOfPage = ({ view, languages }: TopProps) => {
  const main = safeHref(view.mainSite.href);
  return (
    <header class="pb-kop">
      <div class="pb-breed">
        <a class="pb-logo" href={view.links.list({ lang: view.wishedLang })}>
          <Mark view={view} />
        </a>
        <nav aria-label={view.words.siteNav}>
          <ul>
            {main && view.mainSite.label !== '' ? (
              <li class="pb-naar">
                <a href={main}>{view.words.toMain(view.mainSite.label)}</a>
              </li>
            ) : null}
            {languageLinks(view, languages).map(({ lang, href }) => (
              <li class="pb-taal">
                <a href={href} lang={lang} hreflang={lang} dir={directionOf(lang)}>
                  {ownName(lang)}
                </a>
              </li>
            ))}
            <li>
              <a href="#contact">{view.words.contact}</a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
};

const Mark = drawnOnce(({ view: { theme, name } }: { readonly view: SiteView }) => (
  <HouseMark theme={{ logo: theme.logo, name }} />
));

const Foot = drawnOnce(({ view }: { readonly view: SiteView }) => (
  <footer class="pb-voet">
    <div class="pb-breed">
      <p>{view.foot.text === '' ? view.name : <Own view={view} said={view.foot} />}</p>
      <ul>
        <li>
          <a href={view.links.accessibility}>{view.words.accessibility}</a>
        </li>
        <li>
          <a href={view.links.privacy}>{view.words.privacy}</a>
        </li>
        <li>
          <a href={view.links.privacy}>{view.words.noCookies}</a>
        </li>
      </ul>
    </div>
  </footer>
));

type SearchProps = { readonly view: SiteView; readonly value?: string };

/** The search, which is an ordinary form. */
export const SearchForm = ({ view, value = '' }: SearchProps) =>
  value === '' ? <EmptySearch view={view} /> : <Search view={view} value={value} />;

const EmptySearch = drawnOnce(({ view }: { readonly view: SiteView }) => <Search view={view} value="" />);

const Search = ({ view, value }: Required<SearchProps>) => {
  const { words } = view;
  return (
    <search>
      <form class="pb-zoek" action={view.links.home}>
        <label class="een-vh" for="zoek">
          {words.label}
        </label>
        <input id="zoek" name="zoek" type="search" value={value} placeholder={words.placeholder} maxlength={200} />
        {view.wishedLang === '' ? null : <input type="hidden" name="taal" value={view.wishedLang} />}
        <button class="pb-knop" type="submit">
          <Icon name="search" />
          {words.search}
        </button>
      </form>
    </search>
  );
};
