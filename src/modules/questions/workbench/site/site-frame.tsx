import type { PropsWithChildren } from 'hono/jsx';
import { ButtonLink, type Frame, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { questionsPath } from '../paths.ts';
import { QuestionPlaces, type Rights } from '../places.tsx';
import { SnippetPart, type SnippetPartProps } from './snippet-part.tsx';

/** What the page about the site needs, whether it may be changed or only read. */
export type SiteFrameProps = {
  readonly frame: Frame;
  readonly may: Rights;
  readonly address: string;
  readonly snippet: SnippetPartProps;
};

/** The page about the site around what is said there: its place, a link to the site itself, and the code for other pages. */
export const SiteFrame = ({ frame, may, address, snippet, children }: PropsWithChildren<SiteFrameProps>) => (
  <WorkbenchPage
    frame={frame}
    title={copy.site.title}
    lead={copy.site.lead}
    crumbs={[{ label: copy.list.title, href: questionsPath({}) }]}
    actions={
      <ButtonLink href={address} icon="eye">
        {copy.editor.look}
      </ButtonLink>
    }
    narrow
  >
    <QuestionPlaces here="site" may={may} />
    {children}
    <SnippetPart {...snippet} />
  </WorkbenchPage>
);
