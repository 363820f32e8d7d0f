import type { PropsWithChildren } from 'hono/jsx';
import { ButtonLink, FieldStack, type Frame, Notice, Section, TextArea, WorkbenchPage } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { questionsPath } from '../paths.ts';
import { QuestionPlaces, type Rights } from '../places.tsx';

/** What the page about the site needs, whether it may be changed or only read. */
export type SiteFrameProps = {
  readonly frame: Frame;
  readonly may: Rights;
  readonly address: string;
  /** The lines of HTML to copy to another page. */
  readonly embed: string;
  /** Websites that may show the questions, as kept. */
  readonly origins: readonly string[];
};

/** The page about the site around what is said there: its place, a link to the site itself, and the code for other pages. */
export const SiteFrame = ({ frame, may, address, embed, origins, children }: PropsWithChildren<SiteFrameProps>) => (
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
    <Section id="code-deel" title={copy.site.code}>
      <FieldStack>
        {origins.length === 0 ? (
          <Notice kind="warning" title={copy.site.noOrigins}>
            <p>{copy.site.noOriginsText}</p>
          </Notice>
        ) : (
          <p>{copy.site.worksOn(origins.join(', '))}</p>
        )}
        <een-kopie code>
          <TextArea name="code" label={copy.site.codeLines} help={copy.site.codeHelp} rows={4} value={embed} />
        </een-kopie>
      </FieldStack>
    </Section>
  </WorkbenchPage>
);
