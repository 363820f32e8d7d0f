import type { Child, PropsWithChildren } from 'hono/jsx';
import { type Crumb, Breadcrumb } from './breadcrumb/breadcrumb.tsx';
import { classNames } from './class-names.ts';
import { copy } from './copy.nl.ts';
import { CsrfContext } from './csrf.ts';
import { Document } from './document.tsx';
import type { Frame } from './frame.ts';
import { PageNotice } from './page-notice.tsx';
import { PhoneBar, SideNav } from './side-nav.tsx';

type WorkbenchPageProps = PropsWithChildren<{
  readonly frame: Frame;
  /** The h1 and the first part of the document title. */
  readonly title: string;
  /** One line of context under the h1: where do we stand? */
  readonly lead?: Child;
  /** Buttons right of the h1; the one primary button last. */
  readonly actions?: Child;
  /** Path above the h1; the last crumb is this page's parent, not the page itself. */
  readonly crumbs?: readonly Crumb[] | undefined;
  /** Forms and reading: at most 720 px of text. */
  readonly narrow?: boolean | undefined;
  /** Calendar, matrix: the menu becomes a rail unless the person chose otherwise. */
  readonly wide?: boolean | undefined;
}>;

/** A whole page of the workbench, from html to footer, without a doctype (the platform writes it). */
export const WorkbenchPage = ({ frame, title, lead, actions, crumbs, narrow, wide, children }: WorkbenchPageProps) => {
  const rail = frame.menu === undefined ? wide : frame.menu === 'narrow';
  const place = frame.programme?.name;
  return (
    <Document
      title={[title, place, copy.product].filter((part) => part !== undefined).join(' · ')}
      assets={frame.assets}
      bodyClass={classNames('een-werk', rail && 'een-werk--smal', wide && 'een-werk--breed')}
    >
      <CsrfContext.Provider value={frame.csrf}>
        <PhoneBar frame={frame} />
        <SideNav frame={frame} />
        <div class="een-vlak">
          <main class={classNames('een-main', narrow && 'een-main--tekst')} id="inhoud" tabindex={-1}>
            <PageNotice notice={frame.notice} />
            {crumbs ? <Breadcrumb crumbs={crumbs} /> : null}
            <PageHead title={title} lead={lead} actions={actions} />
            {children}
          </main>
          <Footer frame={frame} />
        </div>
      </CsrfContext.Provider>
    </Document>
  );
};

const PageHead = ({ title, lead, actions }: { title: string; lead?: Child; actions?: Child }) => (
  <div class="een-kop">
    <div class="een-kop__tekst">
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      {lead ? <p>{lead}</p> : null}
    </div>
    {actions ? <div class="een-kop__acties">{actions}</div> : null}
  </div>
);

const Footer = ({ frame }: { frame: Frame }) => {
  const { accessibility, privacy } = frame.links ?? {};
  return (
    <footer class="een-voet">
      <p>{copy.tagline}</p>
      {accessibility ? <a href={accessibility}>{copy.accessibility}</a> : null}
      {privacy ? <a href={privacy}>{copy.privacy}</a> : null}
    </footer>
  );
};
