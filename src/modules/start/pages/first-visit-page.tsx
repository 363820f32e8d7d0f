import {
  Button,
  FieldStack,
  FileField,
  type Frame,
  IconLine,
  IconList,
  Notice,
  PostForm,
  Section,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { examplePath } from '../paths.ts';

type FirstVisitPageProps = {
  readonly frame: Frame;
  readonly uploadAction: string;
  readonly newProgrammeHref: string;
  /** Where one signs in as somebody of an invented organisation; null where there is none. */
  readonly demoHref: string | null;
  /** Documents that wait for review, with where that goes on. */
  readonly waiting: readonly { readonly name: string; readonly href: string }[];
  /** What waits elsewhere; where there is something, nobody has to be shown how to look around. */
  readonly beside: {
    readonly title: string;
    readonly items: readonly { readonly label: string; readonly href: string }[];
  };
  readonly organisation: string;
};

/** Nothing to look at yet: two ways to begin, and a small third one; the menu leads to what is not in a programme, such as questions. */
export const FirstVisitPage = ({ frame, uploadAction, newProgrammeHref, demoHref, ...props }: FirstVisitPageProps) => {
  const { waiting, beside, organisation } = props;
  const isAtWork = beside.items.length > 0;
  return (
    <WorkbenchPage
      frame={frame}
      title={isAtWork ? copy.atWorkTitle(organisation) : copy.firstTitle}
      lead={isAtWork ? copy.atWorkLead : copy.firstLead}
    >
      {isAtWork ? (
        <Section id="wacht" title={beside.title}>
          <IconList>
            {beside.items.map(({ label, href }) => (
              <IconLine icon="circle-check">
                <a href={href}>{label}</a>
              </IconLine>
            ))}
          </IconList>
        </Section>
      ) : null}
      {waiting.length === 0 ? null : (
        <Notice kind="info" icon="file-import" title={copy.waitingTitle(waiting.length)}>
          {waiting.map(({ name, href }) => (
            <p>
              <a href={href}>{copy.reviewOn(name)}</a>
            </p>
          ))}
        </Notice>
      )}
      {demoHref === null || isAtWork ? null : (
        <Notice kind="info" icon="compass" title={copy.demoTitle}>
          <p>
            {copy.demoText} <a href={demoHref}>{copy.demoLink}</a>
          </p>
        </Notice>
      )}
      <div class="st-keuzes">
        <Section id="inlezen" title={copy.readTitle}>
          <p>{copy.readText}</p>
          <PostForm action={uploadAction} files>
            <FieldStack>
              <FileField
                name="bestand"
                label={copy.file}
                help={copy.readHelp}
                accept=".docx,.odt,.xlsx,.html,.htm,.md,.txt,.json"
              />
              <Button kind="primary" icon="file-import">
                {copy.readButton}
              </Button>
            </FieldStack>
          </PostForm>
        </Section>
        <Section id="voorbeeld" title={copy.exampleTitle}>
          <p>{copy.exampleText}</p>
          <PostForm action={examplePath({})}>
            <Button icon="compass">{copy.exampleButton}</Button>
          </PostForm>
          <p>
            <a href={newProgrammeHref}>{copy.emptyLink}</a>
          </p>
        </Section>
      </div>
    </WorkbenchPage>
  );
};
