import { PostButton, Section, Table } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { NameToAsk } from '../model/name-to-ask.ts';
import { weekNamePath } from '../paths.ts';

/** Names in plans of which somebody says whether it is them; nothing where there are none. */
export const NamesSection = ({ names }: { readonly names: readonly NameToAsk[] }) =>
  names.length === 0 ? null : (
    <Section id="namen" title={copy.namesTitle}>
      <p>{copy.namesLead}</p>
      <Table
        caption={copy.namesTitle}
        hideCaption
        rows={names}
        columns={[
          { label: copy.nameWritten, cell: ({ written }) => written, rowHeader: true },
          { label: copy.programme, cell: ({ programmeName }) => programmeName },
          { label: copy.answer, cell: (name) => <Answer name={name} /> },
        ]}
      />
    </Section>
  );

const Answer = ({ name }: { readonly name: NameToAsk }) => {
  const { written, programmeName, isThem } = name;
  const action = weekNamePath({ programme: name.programme });
  const say = (is: string) => ({ naam: written, is });
  return isThem === null ? (
    <div class="een-rij">
      <PostButton
        {...{ action, label: copy.isMe, fields: say('ja') }}
        accessibleName={copy.isMeOf(written, programmeName)}
        small
      />
      <PostButton
        {...{ action, label: copy.isNotMe, fields: say('nee') }}
        accessibleName={copy.isNotMeOf(written, programmeName)}
        small
      />
    </div>
  ) : (
    <div class="een-rij">
      {isThem ? copy.saidMe : copy.saidNotMe}
      <PostButton
        {...{ action, label: copy.askAgain, fields: say('weg') }}
        accessibleName={copy.askAgainOf(written, programmeName)}
        kind="quiet"
        small
      />
    </div>
  );
};
