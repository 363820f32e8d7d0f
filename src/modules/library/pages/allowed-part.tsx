import { Button, Disclosure, FieldStack, Notice, PostForm, TextArea } from '#ui/index.ts';
import type { AllowedWords } from '../model/allowed-words.ts';
import { allowedWordsPath } from '../paths.ts';
import { copy } from './language-copy.nl.ts';

export type AllowedPartProps = {
  readonly allowed: AllowedWords;
  readonly mayEdit: boolean;
  /** What somebody typed that was not kept, and why; null when nobody did. */
  readonly refused: { readonly typed: string; readonly problem: string } | null;
};

/** The words that the organisation explains itself: one a line, never marked. */
export const AllowedPart = ({ allowed, mayEdit, refused }: AllowedPartProps) => (
  <Disclosure id="woorden" summary={copy.allowed.title(allowed.words.length)} open={refused !== null}>
    <p>{copy.allowed.lead}</p>
    {refused === null ? null : <Notice kind="warning" title={refused.problem} />}
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
            value={refused?.typed ?? allowed.words.join('\n')}
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
