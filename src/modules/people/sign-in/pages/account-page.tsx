import type { Child } from 'hono/jsx';
import { Button } from '#ui/button/button.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { TextInput } from '#ui/field/text-input.tsx';
import type { Frame } from '#ui/frame.ts';
import { PostForm } from '#ui/post-form.tsx';
import { ActionRow, FieldStack, Section } from '#ui/section/section.tsx';
import { WorkbenchPage } from '#ui/workbench-page.tsx';
import { accountDataPath, accountNamePath, accountPath, peoplePath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';
import { PlaceList, type PlaceShown } from './choose-place-page.tsx';
import { SessionList, type SessionShown } from './session-list.tsx';

export type AccountPageProps = {
  readonly frame: Frame;
  readonly name: string;
  readonly nameError: string | undefined;
  readonly organisation: string;
  /** Only an administrator changes the name of the organisation. */
  readonly mayRename: boolean;
  /** The other organisations this account can work for. */
  readonly otherPlaces: readonly PlaceShown[];
  readonly sessions: readonly SessionShown[];
  readonly ways: Child;
};
const words = copy.account;

/** All that belongs to somebody and not to an organisation. */
export const AccountPage = (props: AccountPageProps) => (
  <WorkbenchPage frame={props.frame} title={words.title} lead={words.lead} narrow>
    <div class="een-account">
      <ErrorSummary errors={props.nameError ? [{ field: 'naam', text: props.nameError }] : []} />
      <Section id="jij" title={words.you}>
        <PostForm action={accountNamePath({})}>
          <FieldStack>
            <TextInput
              name="naam"
              label={words.name}
              help={words.nameHelp}
              value={props.name}
              error={props.nameError}
              autocomplete="name"
            />
            <ActionRow>
              <Button kind="primary" icon="check">
                {words.save}
              </Button>
            </ActionRow>
          </FieldStack>
        </PostForm>
      </Section>
      {props.ways}
      <Section id="plekken" title={words.organisations}>
        <p>
          {words.here}: <b>{props.organisation}</b>.{' '}
          {props.mayRename ? <a href={peoplePath({})}>{words.organisationPage}</a> : null}
        </p>
        <p>
          <a href={accountDataPath({})}>{words.yourData}</a>
        </p>
        {props.otherPlaces.length === 0 ? null : <PlaceList places={props.otherPlaces} back={accountPath({})} />}
      </Section>
      <SessionList sessions={props.sessions} />
    </div>
  </WorkbenchPage>
);
