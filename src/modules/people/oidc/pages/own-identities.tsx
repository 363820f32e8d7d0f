import { ButtonLink } from '#ui/button/button.tsx';
import { PostButton } from '#ui/post-form.tsx';
import { ActionRow, FieldStack } from '#ui/section/section.tsx';
import { copy } from '../copy.nl.ts';
import { identityRemovalPath, identityVisitPath } from '../paths.ts';

type OwnIdentitiesProps = {
  readonly identities: readonly { readonly id: string; readonly host: string }[];
  /** Whether the organisation has a sign-in service to connect with. */
  readonly hasService: boolean;
};

/** The work accounts that open one's own account. */
export const OwnIdentities = ({ identities, hasService }: OwnIdentitiesProps) => (
  <div class="een-manier">
    <FieldStack>
      <h3 class="nl-heading nl-heading--level-3" id="werkaccount">
        {copy.section}
      </h3>
      <p>{copy.sectionLead}</p>
      {identities.length === 0 ? (
        <p>{copy.none}</p>
      ) : (
        <ul class="een-lijst">
          {identities.map(({ id, host }) => (
            <li>
              {copy.connected(host)}{' '}
              <PostButton
                action={identityRemovalPath({ identity: id })}
                label={copy.remove}
                accessibleName={copy.removeOf(host)}
                small
              />
            </li>
          ))}
        </ul>
      )}
      {hasService ? (
        <ActionRow>
          <ButtonLink href={identityVisitPath({})} icon="link">
            {copy.connect}
          </ButtonLink>
        </ActionRow>
      ) : null}
    </FieldStack>
  </div>
);
