import { Button, Disclosure, FieldStack, Notice, PostForm, TextArea } from '#ui/index.ts';
import type { AllowedWords } from '../model/allowed-words.ts';
import { allowedWordsPath } from '../paths.ts';
import { copy } from './language-copy.nl.ts';

export type AllowedPartProps = {
  readonly allowed: AllowedWords;
  readonly mayEdit: boolean;
  /** What somebody typed when another had just changed the list; null when nobody did. */
  readonly refused: string | null;
};

/** The words that the organisation explains itself: one a line, never marked. */
export const AllowedPart = ({ allowed, mayEdit, refused }: AllowedPartProps) => (
  <Disclosure id="woorden" summary={copy.allowed.title(allowed.words.length)} open={refused !== null}>
    <p>{copy.allowed.lead}</p>
    {refused === null ? null : <Notice kind="warning" title={copy.allowed.conflict} />}
    {mayEdit ? (
      <PostForm action={allowedWordsPath({})}>
        <input type="hidden" name="revisie" value={String(allowed.revision)} />
        <FieldStack>
          <TextArea
            name="woorden"
            id="mag"
            label={copy.allowed.field}
            help={copy.allowed.help}
            rows={6}
            value={refused ?? allowed.words.join('\n')}
            optional
          />
          <p>
            <Button>{copy.allowed.save}</Button>
          </p>
        </FieldStack>
      </PostForm>
    ) : (
      <p>{allowed.words.join(', ') || copy.allowed.none}</p>
    )}
  </Disclosure>
);
