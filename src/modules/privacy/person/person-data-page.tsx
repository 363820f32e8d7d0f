import { browserName } from '#modules/people/index.ts';
import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import { ButtonLink, type Frame, Section, Table, WorkbenchPage } from '#ui/index.ts';
import type { DataPart } from '#platform/personal-data.ts';
import { copy } from '../copy.nl.ts';

type PersonDataProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly DataPart[];
  readonly fileHref: string;
  /** Null for one's own page. */
  readonly eraseHref: string | null;
};

const SHOWN = 20;
const words = copy.person;

/** Everything about one person, to read. */
export const PersonDataPage = ({ frame, title, lead, parts, fileHref, eraseHref }: PersonDataProps) => (
  <WorkbenchPage
    frame={frame}
    title={title}
    lead={lead}
    actions={
      <>
        {eraseHref === null ? null : (
          <ButtonLink href={eraseHref} kind="danger" icon="trash">
            {words.erase}
          </ButtonLink>
        )}
        <ButtonLink href={fileHref} icon="download">
          {words.file}
        </ButtonLink>
      </>
    }
  >
    <p class="een-stil">{words.secrets}</p>
    {parts.filter(hasRows).map((part, index) => (
      <Section id={`deel-${index + 1}`} title={part.title}>
        <PartRows part={part} />
      </Section>
    ))}
    {parts.every(hasRows) ? null : (
      <Section id="niets" title={words.none}>
        <p>{words.noneOf(titlesWithout(parts))}</p>
      </Section>
    )}
  </WorkbenchPage>
);

const hasRows = ({ rows }: DataPart): boolean => rows.length > 0;
const titlesWithout = (parts: readonly DataPart[]): string =>
  parts
    .filter((part) => !hasRows(part))
    .map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1))
    .join(', ');

/** The file keeps a moment and a browser as they are kept; a person reads a day and a time, and which browser it was. */
const shownValue = (value: string | number): string => {
  if (String(value).startsWith('Mozilla/')) return browserName(String(value));
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/.exec(String(value)) ?? [];
  if (day === undefined) return String(value);
  return time === undefined ? formatDayPlain(day) : words.moment(formatDayPlain(day), time.replace(':', '.'));
};

const PartRows = ({ part: { title, rows } }: { readonly part: DataPart }) => {
  const [first] = rows;
  if (!first) return null;
  return (
    <>
      <Table
        caption={title}
        hideCaption
        rows={rows.slice(0, SHOWN)}
        columns={Object.keys(first).map((key) => ({
          label: key.charAt(0).toUpperCase() + key.slice(1),
          cell: (row: DataPart['rows'][number]) => shownValue(row[key] ?? ''),
        }))}
      />
      {rows.length > SHOWN ? <p class="een-stil">{words.more(rows.length - SHOWN)}</p> : null}
    </>
  );
};
