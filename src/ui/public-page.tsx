import type { Child, PropsWithChildren } from 'hono/jsx';
import { classNames } from './class-names.ts';
import { copy } from './copy.nl.ts';
import { CsrfContext } from './csrf.ts';
import { Document } from './document.tsx';
import type { Frame } from './frame.ts';
import { LogoMark } from './logo.tsx';
import { PageNotice } from './page-notice.tsx';

type PublicPageProps = PropsWithChildren<{
  /** Only the parts that make sense without an account are needed. */
  readonly frame: Pick<Frame, 'csrf' | 'assets' | 'notice'> & Partial<Frame>;
  readonly title: string;
  readonly lead?: Child;
  /** Text column up to 960 px instead of 560 px, for a plan that is shared or a list. */
  readonly wide?: boolean | undefined;
  /** Name in the document title instead of the product, such as the site of a municipality. */
  readonly site?: string | undefined;
}>;

/** A whole page without menu: sign-in, first visit, an error, a shared plan. Without a doctype. */
export const PublicPage = ({ frame, title, lead, wide, site, children }: PublicPageProps) => (
  <Document title={`${title} · ${site ?? copy.product}`} assets={frame.assets} bodyClass="een-los">
    <CsrfContext.Provider value={frame.csrf}>
      <header class="een-los__kop">
        <a class="een-logo" href={frame.links?.home ?? '/'}>
          <LogoMark />
          <span>{copy.product}</span>
        </a>
      </header>
      <main class={classNames('een-los__main', wide && 'een-los__main--breed')} id="inhoud" tabindex={-1}>
        <PageNotice notice={frame.notice} />
        <div class="een-kop">
          <div class="een-kop__tekst">
            <h1 class="nl-heading nl-heading--level-1">{title}</h1>
            {lead ? <p>{lead}</p> : null}
          </div>
        </div>
        {children}
      </main>
      <footer class="een-los__voet">
        <p>{copy.tagline}</p>
        {frame.links?.accessibility ? <a href={frame.links.accessibility}>{copy.accessibility}</a> : null}
        {frame.links?.privacy ? <a href={frame.links.privacy}>{copy.privacy}</a> : null}
      </footer>
    </CsrfContext.Provider>
  </Document>
);
