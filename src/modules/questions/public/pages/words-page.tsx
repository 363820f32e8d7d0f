import { Markdown } from '#ui/index.ts';
import { Contact } from './contact.tsx';
import { SitePage } from './site-page.tsx';
import type { SiteView } from './view.ts';

type WordsPageProps = {
  readonly view: SiteView;
  readonly title: string;
  /** Path of this page. */
  readonly path: string;
  /** Markdown of our own, from heading level 1. */
  readonly text: string;
};

/** A page of words about the site itself: privacy, accessibility. */
export const WordsPage = ({ view, title, path, text }: WordsPageProps) => (
  <SitePage view={view} title={title} canonical={path}>
    <div class="pb-breed pb-raster">
      <div class="pb-kolom">
        <p class="pb-terug">
          <a href={view.links.home}>{view.words.back}</a>
        </p>
        <h1>{title}</h1>
        <div class="pb-tekst">
          <Markdown text={text} headingLevel={1} />
        </div>
      </div>
      <Contact view={view} />
    </div>
  </SitePage>
);
