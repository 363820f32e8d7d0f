import { type Frame, Markdown, PublicPage } from '#ui/index.ts';

type SitePageProps = {
  readonly frame: Frame;
  readonly title: string;
  /** Name of the organisation. */
  readonly site: string;
  /** Markdown of our own. */
  readonly text: string;
  readonly other: { readonly href: string; readonly label: string };
};

/** A page of words on the public site of an organisation. */
export const SitePage = ({ frame, title, site, text, other }: SitePageProps) => (
  <PublicPage frame={frame} title={title} lead={site} site={site} wide>
    <Markdown text={text} headingLevel={1} />
    <p class="een-na-tabel">
      <a href={other.href}>{other.label}</a>
    </p>
  </PublicPage>
);
