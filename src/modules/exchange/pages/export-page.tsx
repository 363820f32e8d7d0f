import {
  ActionRow,
  ButtonLink,
  type Frame,
  type IconName,
  KeyValues,
  Section,
  Table,
  type View,
  ViewSwitch,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';

type Format = keyof typeof copy.format;
type ListFormat = keyof typeof copy.use;
type File<Kind> = { readonly format: Kind; readonly href: string };
/** A document with its files, for a board or with everything. */
type EditionLinks = {
  readonly edition: keyof typeof copy.editions;
  readonly files: readonly File<Exclude<Format, ListFormat>>[];
  readonly printHref: string;
};
type ExportPageProps = {
  readonly frame: Frame;
  readonly editions: readonly EditionLinks[];
  /** Chapters that a board does not get. */
  readonly kept: readonly string[];
  /** Files to work with, which always have everything. */
  readonly lists: readonly File<ListFormat>[];
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

/** The plan as a document, for a board or with everything, and as files to work with. */
export const ExportPage = ({ frame, editions, kept, lists, ways }: ExportPageProps) => (
  <WorkbenchPage frame={frame} title={copy.exportTitle} lead={copy.exportLead}>
    {ways.length === 0 ? null : (
      <>
        <p>{copy.factsHelp}</p>
        <ViewSwitch label={copy.factsLabel} views={ways} />
      </>
    )}
    <div class="st-keuzes">
      {editions.map((links) => (
        <EditionSection {...links} kept={links.edition === 'board' ? kept : []} />
      ))}
    </div>
    <Section id="bestanden" title={copy.lists}>
      <Table
        caption={copy.lists}
        hideCaption
        rows={lists}
        columns={[
          { label: copy.formatColumns.file, rowHeader: true, cell: ({ format }) => copy.format[format] },
          { label: copy.formatColumns.use, cell: ({ format }) => copy.use[format] },
          {
            label: copy.formatColumns.get,
            hideLabel: true,
            cell: ({ format, href }) => (
              <ButtonLink small href={href} icon={ICONS[format]} download>
                {copy.get(copy.format[format])}
              </ButtonLink>
            ),
          },
        ]}
      />
    </Section>
  </WorkbenchPage>
);

type EditionProps = EditionLinks & Pick<ExportPageProps, 'kept'>;

const EditionSection = ({ edition, files, printHref, kept }: EditionProps) => {
  const { title, lead, told } = copy.editions[edition];
  return (
    <Section id={edition === 'board' ? 'bestuur' : 'alles'} title={title}>
      <p>{lead}</p>
      <KeyValues items={kept.length === 0 ? told : [...told, copy.keptChapters(kept)]} />
      <ActionRow>
        {files.map(({ format, href }) => (
          <ButtonLink
            href={href}
            icon={ICONS[format]}
            kind={edition === 'board' && format === 'docx' ? 'primary' : 'plain'}
            accessibleName={copy.getFor(copy.format[format], title)}
            download
          >
            {copy.format[format]}
          </ButtonLink>
        ))}
        <ButtonLink href={printHref} icon="printer" accessibleName={copy.printFor(title)}>
          {copy.print}
        </ButtonLink>
      </ActionRow>
    </Section>
  );
};
