import { ButtonLink, type Frame, Section, Table, WorkbenchPage } from '#ui/index.ts';
import type { RetentionRule } from '#platform/personal-data.ts';
import { copy } from '../copy.nl.ts';
import { registerFilePath } from '../paths.ts';
import type { RegisterLine } from './register.ts';

type RegisterProps = {
  readonly frame: Frame;
  readonly lines: readonly RegisterLine[];
  readonly rules: readonly RetentionRule[];
};
const words = copy.register;

/** Several tables of one kind are one line to read; the file names each. */
const once = (lines: readonly RegisterLine[]): readonly RegisterLine[] => [
  ...new Map(lines.map((line) => [JSON.stringify([line.data, line.term, line.rights]), line])).values(),
];

/** What is kept about people, why and how long. */
export const RegisterPage = ({ frame, lines, rules }: RegisterProps) => (
  <WorkbenchPage
    frame={frame}
    title={words.title}
    lead={words.lead}
    actions={
      <ButtonLink href={registerFilePath({})} icon="download">
        {words.file}
      </ButtonLink>
    }
  >
    <Section id="termijnen" title={words.terms}>
      <p>{words.termsLead}</p>
      <Table
        caption={words.terms}
        hideCaption
        rows={rules}
        columns={[
          { label: words.kind, cell: ({ kind }) => kind, rowHeader: true },
          { label: words.term, cell: ({ term }) => term },
        ]}
      />
    </Section>
    <Section id="gegevens" title={words.list}>
      <Table
        caption={words.list}
        hideCaption
        rows={once(lines)}
        columns={[
          { label: words.data, cell: ({ data }) => data, rowHeader: true },
          { label: words.term, cell: ({ term }) => term },
          { label: words.rights, cell: ({ rights }) => rights },
        ]}
      />
    </Section>
  </WorkbenchPage>
);
