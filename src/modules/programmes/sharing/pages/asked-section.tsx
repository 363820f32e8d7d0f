import { PostButton, Section } from '#ui/index.ts';
import { acceptedPath, declinedPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import type { AskedView } from '../asked-view.ts';

/** What other organisations ask ours to take part in, with yes and no; nothing where nobody asks. */
export const AskedSection = ({ asked }: { readonly asked: readonly AskedView[] }) =>
  asked.length === 0 ? null : (
    <Section id="gevraagd" title={copy.askedTitle}>
      <p>{copy.askedLead}</p>
      <ul class="een-lijst">
        {asked.map(({ id, name, owner, part, since }) => (
          <li>
            <b>{name}</b>
            <p>{copy.askedBy(owner, part)}</p>
            <p class="een-stil een-klein">{copy.askedOn(since)}</p>
            <div class="een-rij">
              <PostButton
                action={acceptedPath({ asked: id })}
                label={copy.accept}
                accessibleName={copy.acceptOf(name)}
                icon="check"
                kind="primary"
                small
              />
              <PostButton
                action={declinedPath({ asked: id })}
                label={copy.decline}
                accessibleName={copy.declineOf(name)}
                icon="x"
                small
              />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
