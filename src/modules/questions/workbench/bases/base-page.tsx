import type { ShownProblem } from '#kernel/form-values.ts';
import { errorOf } from '#kernel/form-values.ts';
import {
  ActionRow,
  Button,
  ButtonLink,
  ErrorSummary,
  FieldStack,
  type Frame,
  PostButton,
  PostForm,
  RadioGroup,
  Section,
  Table,
  TextInput,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import {
  baseInvitationPath,
  baseLeavingPath,
  basePartPath,
  basesPath,
  inLanguage,
  newQuestionPath,
  questionPath,
  questionsPath,
} from '../paths.ts';
import { BaseFields } from './base-fields.tsx';
import type { BaseView } from './bases-view.ts';
import { MessagesPart } from './messages-part.tsx';

type Props = {
  readonly frame: Frame;
  readonly view: BaseView;
  readonly errors: readonly ShownProblem[];
  readonly mayEdit: boolean;
  /** Names of organisations to ask in. */
  readonly organisations: readonly string[];
  readonly typed: string;
};

/** One base: for its owner who follows it and how, for others how they take part. */
export const BasePage = (props: Props) => {
  const { frame, view, errors, mayEdit } = props;
  return (
    <WorkbenchPage
      frame={frame}
      title={view.base.name}
      lead={leadOf(view)}
      crumbs={[
        { label: copy.list.title, href: questionsPath({}) },
        { label: copy.bases.title, href: basesPath({}) },
      ]}
      actions={
        <>
          <ButtonLink href={`${questionsPath({})}?basis=${view.base.id}`} icon="list-search">
            {copy.bases.show}
          </ButtonLink>
          {mayEdit && view.isOwner ? (
            <ButtonLink href={`${newQuestionPath({})}?basis=${view.base.id}`} kind="primary" icon="plus">
              {copy.list.add}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <ErrorSummary errors={errors} />
      {view.base.description === '' ? null : <p>{view.base.description}</p>}
      {view.isOwner ? <OwnerParts {...props} /> : mayEdit ? <PartForm view={view} /> : null}
    </WorkbenchPage>
  );
};

/** Who takes no part reads none of the questions, so there is nothing to count. */
const leadOf = ({ isOwner, part, ownerName, questions }: BaseView): string =>
  isOwner || part?.state === 'taking-part'
    ? copy.bases.baseLead(ownerName, questions)
    : copy.bases.managedBy(ownerName);

const OwnerParts = ({ view, errors, mayEdit, organisations, typed }: Props) => (
  <>
    <MessagesPart messages={view.messages} mayAnswer={mayEdit} errors={errors} />
    <Section id="volgers" title={copy.bases.followers}>
      {view.followers.length === 0 ? (
        <p>{copy.bases.noFollowers}</p>
      ) : (
        <Table
          caption={copy.bases.followers}
          hideCaption
          rows={view.followers}
          columns={[
            { label: copy.bases.organisation, rowHeader: true, cell: ({ name }) => name },
            {
              label: copy.bases.how,
              cell: ({ state, mode }) => (state === 'invited' ? copy.bases.asked : copy.bases.modes[mode]),
            },
            { label: copy.bases.standings.follows, number: true, cell: ({ counts }) => counts.follows },
            { label: copy.bases.standings.deviates, number: true, cell: ({ counts }) => counts.deviates },
            { label: copy.bases.standings.lags, number: true, cell: ({ counts }) => counts.lags },
            { label: copy.bases.standings.waits, number: true, cell: ({ counts }) => counts.waits },
            { label: copy.bases.standings.hides, number: true, cell: ({ counts }) => counts.hides },
          ]}
        />
      )}
      {view.followers.length === 0 ? null : <p class="een-klein een-stil">{copy.bases.partHelp}</p>}
      {mayEdit ? <Invitation view={view} errors={errors} organisations={organisations} typed={typed} /> : null}
    </Section>
    {view.deviating.length === 0 ? null : (
      <Section id="anders" title={copy.bases.deviating}>
        <p class="een-stil">{copy.bases.deviatingHelp}</p>
        <Table
          caption={copy.bases.deviating}
          hideCaption
          rows={view.deviating}
          columns={[
            {
              label: copy.list.question,
              rowHeader: true,
              cell: ({ line }) => <a href={inLanguage(questionPath({ item: line.item }), line.lang)}>{line.title}</a>,
            },
            { label: copy.bases.standings.deviates, cell: ({ ownWords }) => namesOr(ownWords) },
            { label: copy.bases.standings.lags, cell: ({ lags }) => namesOr(lags) },
            { label: copy.bases.standings.waits, cell: ({ waits }) => namesOr(waits) },
            { label: copy.bases.standings.hides, cell: ({ hides }) => namesOr(hides) },
          ]}
        />
      </Section>
    )}
    {mayEdit ? <BaseFields base={view.base} errors={errors} /> : null}
  </>
);

const namesOr = (names: readonly string[]): string => (names.length === 0 ? copy.bases.nobody : names.join(', '));

const Invitation = ({ view, errors, organisations, typed }: Omit<Props, 'frame' | 'mayEdit'>) => (
  <PostForm action={baseInvitationPath({ base: view.base.id })}>
    <FieldStack>
      <TextInput
        name="organisatie"
        label={copy.bases.invite}
        help={copy.bases.inviteHelp}
        list="organisaties"
        value={typed}
        error={errorOf(errors, 'organisatie')}
        autocomplete="off"
      />
      <datalist id="organisaties">
        {organisations.map((name) => (
          <option value={name}></option>
        ))}
      </datalist>
      <ActionRow>
        <Button icon="user-plus">{copy.bases.inviteButton}</Button>
      </ActionRow>
    </FieldStack>
  </PostForm>
);

const PartForm = ({ view }: Pick<Props, 'view'>) => {
  const isIn = view.part?.state === 'taking-part';
  return (
    <Section id="deelname" title={isIn ? copy.bases.yourPart : copy.bases.join}>
      <PostForm action={basePartPath({ base: view.base.id })}>
        <FieldStack>
          <RadioGroup
            name="hoe"
            label={copy.bases.mode}
            value={view.part?.mode ?? 'at-once'}
            options={[
              { value: 'at-once', label: copy.bases.modes['at-once'], help: copy.bases.modeHelp['at-once'] },
              {
                value: 'after-approval',
                label: copy.bases.modes['after-approval'],
                help: copy.bases.modeHelp['after-approval'],
              },
            ]}
          />
          <ActionRow>
            <Button kind="primary">{isIn ? copy.bases.changeMode : copy.bases.joinButton}</Button>
          </ActionRow>
        </FieldStack>
      </PostForm>
      {view.part && view.part.state !== 'ended' ? (
        <>
          {isIn ? <p class="een-klein een-stil">{copy.bases.leaveHelp}</p> : null}
          <ActionRow>
            {isIn ? (
              <ButtonLink href={baseLeavingPath({ base: view.base.id })} small>
                {copy.bases.leave}
              </ButtonLink>
            ) : (
              <PostButton action={baseLeavingPath({ base: view.base.id })} label={copy.bases.refuse} small />
            )}
          </ActionRow>
        </>
      ) : null}
    </Section>
  );
};
