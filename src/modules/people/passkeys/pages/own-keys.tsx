import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Disclosure } from '#ui/disclosure/disclosure.tsx';
import { TextInput } from '#ui/field/text-input.tsx';
import { PostForm } from '#ui/post-form.tsx';
import { ActionRow, FieldStack } from '#ui/section/section.tsx';
import { copy } from '../copy.nl.ts';
import { newPasskeyPath, passkeyNamePath, passkeyRemovalPath } from '../paths.ts';

/** A passkey in words. */
export type KeyShown = {
  readonly id: string;
  readonly name: string;
  readonly made: string;
  readonly used: string | null;
};

/** The passkeys of who looks, on the page of their account. */
export const OwnKeys = ({ keys }: { readonly keys: readonly KeyShown[] }) => (
  <div class="een-manier">
    <FieldStack>
      <h3 class="nl-heading nl-heading--level-3" id="toegangssleutels">
        {copy.sectionTitle}
      </h3>
      <p>{copy.sectionLead}</p>
      {keys.length === 0 ? (
        <p>{copy.none}</p>
      ) : (
        <ul class="een-lijst">
          {keys.map((key) => (
            <OneKey key={key.id} shown={key} />
          ))}
        </ul>
      )}
      <ActionRow>
        <ButtonLink href={newPasskeyPath({})} icon="key">
          {copy.add}
        </ButtonLink>
      </ActionRow>
    </FieldStack>
  </div>
);

const OneKey = ({ shown }: { readonly shown: KeyShown }) => (
  <li>
    <p>
      <b>{shown.name}</b>
    </p>
    <p class="een-stil een-klein">
      {copy.made(shown.made)} {shown.used === null ? copy.neverUsed : copy.used(shown.used)}
    </p>
    <Disclosure summary={copy.renameOf(shown.name)}>
      <PostForm action={passkeyNamePath({ passkey: shown.id })}>
        <FieldStack>
          <TextInput name="naam" id={`naam-${shown.id}`} label={copy.name} value={shown.name} maxLength={100} />
          <ActionRow>
            <Button>{copy.save}</Button>
          </ActionRow>
        </FieldStack>
      </PostForm>
    </Disclosure>
    <p>
      <a href={passkeyRemovalPath({ passkey: shown.id })} aria-label={copy.removeOf(shown.name)}>
        {copy.remove}
      </a>
    </p>
  </li>
);
