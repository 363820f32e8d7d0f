import { ActionRow, Button, Disclosure, FieldStack, PostButton, PostForm, TextArea } from '#ui/index.ts';
import type { QuestionView } from '../editor/question-view.ts';
import { inLanguage, questionWithdrawalPath } from '../paths.ts';
import { copy } from './copy.nl.ts';

/** Takes what is shown off the site; the owner of a base may say why to whoever follows it. */
export const WithdrawForm = ({ view }: { readonly view: QuestionView }) => {
  const { text, at, kind, base } = view;
  const action = inLanguage(questionWithdrawalPath({ item: at.item }), at.lang);
  const fields = { revisie: String(text?.revision ?? 0), houding: String(view.followed?.stance?.revision ?? 0) };
  if (kind !== 'own' || !base)
    return <PostButton action={action} label={copy.withdraw} icon="eye-off" small fields={fields} />;
  return (
    <Disclosure summary={copy.withdraw}>
      <PostForm action={action}>
        {Object.entries(fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <FieldStack>
          <TextArea name="waarom" id="waarom-weg" label={copy.withdrawWhy} help={copy.withdrawHelp} rows={2} optional />
          <ActionRow>
            <Button icon="eye-off" small>
              {copy.withdraw}
            </Button>
          </ActionRow>
        </FieldStack>
      </PostForm>
    </Disclosure>
  );
};
