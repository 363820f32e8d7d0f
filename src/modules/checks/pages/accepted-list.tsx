import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import type { AcceptedFinding } from '#kernel/plan.ts';
import { PostButton, Section, Table } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';

/** An accepted finding with its id; `occurs` is false when the checks do not find it any more. */
export type AcceptedRow = AcceptedFinding & {
  readonly id: string;
  readonly ruleWords: string;
  readonly occurs: boolean;
};

type AcceptedListProps = {
  readonly rows: readonly AcceptedRow[];
  readonly mayEdit: boolean;
  readonly removalOf: (id: string) => string;
};

/** What was left as it is, with the reason, and the way back. */
export const AcceptedList = ({ rows, mayEdit, removalOf }: AcceptedListProps) => (
  <Section id="zo-gelaten" title={copy.acceptedTitle} note={copy.acceptedNote}>
    <Table
      caption={copy.acceptedTitle}
      hideCaption
      rows={rows}
      columns={[
        {
          label: copy.accepted.subject,
          cell: ({ subject, occurs }) => (
            <>
              {subject}
              {occurs ? null : <span class="een-stil een-klein"> {copy.solved}</span>}
            </>
          ),
          rowHeader: true,
        },
        { label: copy.accepted.rule, cell: ({ ruleWords }) => ruleWords },
        { label: copy.accepted.reason, cell: ({ reason }) => reason },
        { label: copy.accepted.on, cell: ({ on }) => <span class="aa-datum">{formatDayPlain(on)}</span> },
        ...(mayEdit
          ? [
              {
                label: copy.accepted.again,
                cell: ({ id, subject }: AcceptedRow) => (
                  <PostButton
                    action={removalOf(id)}
                    label={copy.accepted.again}
                    small
                    accessibleName={copy.againOf(subject)}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  </Section>
);
