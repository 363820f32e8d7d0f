import { ButtonLink, ConfirmPage, type Frame, Table, WorkbenchPage } from '#ui/index.ts';
import type { ErasedPart } from '#platform/personal-data.ts';
import { copy } from '../copy.nl.ts';
import { personDataPath, personErasurePath } from '../paths.ts';

const words = copy.erase;
type AskProps = {
  readonly frame: Frame;
  readonly person: string;
  readonly name: string;
  /** Where the name stays in the words of plans. */
  readonly stays: readonly ErasedPart[];
};

/** Asks before the data of a person goes, and tells where the name will stay. */
export const AskErasurePage = ({ frame, person, name, stays }: AskProps) => (
  <ConfirmPage
    frame={frame}
    title={words.title(name)}
    action={personErasurePath({ person })}
    confirmLabel={words.confirm}
    cancelHref={personDataPath({ person })}
    danger
  >
    <p>{words.text(name)}</p>
    {stays.length > 0 ? (
      <>
        <p>{words.stays(stays.reduce((sum, { count }) => sum + count, 0))}</p>
        <ul>
          {stays.map(({ title, count }) => (
            <li>{`${title}: ${count}`}</li>
          ))}
        </ul>
      </>
    ) : null}
    <p>{words.first}</p>
  </ConfirmPage>
);

/** Why nothing was erased. */
export const NoErasurePage = ({ frame, reason, back }: { frame: Frame; reason: string; back: string }) => (
  <WorkbenchPage frame={frame} title={words.lastTitle} lead={reason} narrow>
    <ButtonLink href={back}>{words.back}</ButtonLink>
  </WorkbenchPage>
);

const titlesOf = (parts: readonly ErasedPart[]): string =>
  parts.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1)).join(', ');

type ReportProps = {
  readonly frame: Frame;
  readonly name: string;
  readonly parts: readonly ErasedPart[];
  readonly back: string;
};

/** What was removed, what lost its name, and what stays and why. */
export const ErasureReportPage = ({ frame, name, parts, back }: ReportProps) => (
  <WorkbenchPage frame={frame} title={words.doneTitle(name)} lead={words.doneLead}>
    <Table
      caption={words.list}
      hideCaption
      rows={parts.filter(({ count }) => count > 0)}
      columns={[
        { label: words.what, cell: ({ title }) => title, rowHeader: true },
        { label: words.count, cell: ({ count }) => count, number: true },
        { label: words.outcome, cell: ({ outcome }) => words.outcomes[outcome] },
        { label: words.why, cell: ({ why }) => why ?? '' },
      ]}
    />
    {parts.every(({ count }) => count > 0) ? null : (
      <p class="een-na-tabel">{words.nothingIn(titlesOf(parts.filter(({ count }) => count === 0)))}</p>
    )}
    <een-kopie page />
    <p class="een-na-tabel">
      <a href={back}>{words.back}</a>
    </p>
  </WorkbenchPage>
);
