import {
  ButtonLink,
  type Frame,
  type IconName,
  Section,
  Table,
  type View,
  ViewSwitch,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';

type Format = keyof typeof copy.format;
type ExportPageProps = {
  readonly frame: Frame;
  readonly files: readonly { readonly format: Format; readonly href: string }[];
  readonly printHref: string;
  /** Filled in or left as written; empty where the plan has no names to fill in. */
  readonly ways: readonly View[];
};

const ICONS: Readonly<Record<Format, IconName>> = {
  docx: 'file-type-docx',
  pdf: 'file-type-pdf',
  xlsx: 'file-type-xls',
  ics: 'calendar',
  csv: 'file-type-csv',
  html: 'world',
  json: 'code',
};

/** The plan as a file, each kind with what it is for. */
export const ExportPage = ({ frame, files, printHref, ways }: ExportPageProps) => (
  <WorkbenchPage frame={frame} title={copy.exportTitle} lead={copy.exportLead}>
    <Section id="bestanden" title={copy.formats}>
      {ways.length === 0 ? null : (
        <>
          <p>{copy.factsHelp}</p>
          <ViewSwitch label={copy.factsLabel} views={ways} />
        </>
      )}
      <Table
        caption={copy.formats}
        hideCaption
        rows={files}
        columns={[
          { label: copy.formatColumns.file, rowHeader: true, cell: ({ format }) => copy.format[format].label },
          { label: copy.formatColumns.use, cell: ({ format }) => copy.format[format].use },
          {
            label: copy.formatColumns.get,
            hideLabel: true,
            cell: ({ format, href }) => (
              <ButtonLink small href={href} icon={ICONS[format]} download>
                {copy.get(copy.format[format].label)}
              </ButtonLink>
            ),
          },
        ]}
      />
    </Section>
    <Section id="afdrukken" title={copy.print}>
      <p>{copy.printText}</p>
      <p>
        <ButtonLink href={printHref} icon="printer">
          {copy.printOpen}
        </ButtonLink>
      </p>
    </Section>
  </WorkbenchPage>
);
