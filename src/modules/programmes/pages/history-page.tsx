import { peoplePath } from '#modules/people/index.ts';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostButton } from '#ui/post-form.tsx';
import { ActionRow } from '#ui/section/section.tsx';
import { WorkbenchPage } from '#ui/workbench-page.tsx';
import { copy } from '../copy.nl.ts';
import type { Difference } from '../model/differences.ts';
import { FIELD_NAMES } from '../model/field-names.nl.ts';
import type { SeenVersions } from '../model/seen-versions.ts';
import { undoPath, versionPath } from '../paths.ts';

type HistoryEntry = {
  readonly batch: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly differences: readonly Difference[];
  readonly state: 'undoable' | 'changed' | 'undone' | 'fixed';
  readonly leavesItem: boolean;
};
type Props = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly programme: string;
  readonly entries: readonly HistoryEntry[];
  /** For the history of one item: which, and what is seen of it now. */
  readonly versions?: SeenVersions | undefined;
};

/** Who changed what and when, newest first, each action with what differs and a way back. */
export const HistoryPage = ({ frame, title, lead, programme, entries, versions }: Props) => (
  <WorkbenchPage frame={frame} title={title} lead={lead}>
    {frame.person?.name === copy.namelessPerson ? (
      <p class="een-stil">
        {copy.namelessText} <a href={peoplePath({})}>{copy.namelessLink}</a>
      </p>
    ) : null}
    {entries.length === 0 ? (
      <EmptyState title={copy.historyEmpty} text={copy.historyEmptyText} level={2} icon="history" />
    ) : (
      <ol class="een-lijst">
        {entries.map((entry, index) => (
          <li>
            <p>
              <b>{entry.what}</b>
            </p>
            <p class="een-stil">
              {entry.when} · {entry.who}
            </p>
            <Differences differences={entry.differences} />
            <ActionRow>
              <Way entry={entry} programme={programme} here={frame.path} />
              {versions && entry.leavesItem && (index > 0 || versions.revision === 0) ? (
                <VersionButton entry={entry} programme={programme} versions={versions} />
              ) : null}
            </ActionRow>
          </li>
        ))}
      </ol>
    )}
  </WorkbenchPage>
);

const Way = ({
  entry,
  programme,
  here,
}: {
  readonly entry: HistoryEntry;
  readonly programme: string;
  readonly here: string;
}) => {
  if (entry.state === 'fixed') return null;
  if (entry.state === 'undone') return <p class="een-stil">{copy.undone}</p>;
  if (entry.state === 'changed') return <p class="een-stil">{copy.changedLater}</p>;
  return (
    <PostButton
      action={undoPath({ programme, batch: entry.batch })}
      label={copy.undo}
      fields={{ terug: here }}
      accessibleName={`${copy.undo}: ${entry.what}`}
      icon="arrow-back-up"
      small
    />
  );
};

const VersionButton = (props: {
  readonly entry: HistoryEntry;
  readonly programme: string;
  readonly versions: NonNullable<SeenVersions>;
}) => (
  <PostButton
    action={versionPath({ programme: props.programme, item: props.versions.item, batch: props.entry.batch })}
    label={copy.restoreVersion}
    fields={{ revisie: String(props.versions.revision) }}
    accessibleName={copy.restoreVersionOf(props.entry.when)}
    icon="history"
    small
  />
);

const Differences = ({ differences }: { readonly differences: readonly Difference[] }) =>
  differences.length === 0 ? null : (
    <Disclosure summary={copy.difference}>
      <dl class="een-gegevens">
        {differences.map((difference) => (
          <div>
            <dt>{FIELD_NAMES[difference.field] ?? difference.field}</dt>
            <dd>
              {difference.before ? <del>{difference.before}</del> : null}{' '}
              {difference.after ? <ins>{difference.after}</ins> : null}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
