import { errorOf, type FormValues } from '#kernel/form-values.ts';
import { MUNICIPALITIES, NamelessNotice, PARTS } from '#modules/people/index.ts';
import {
  ActionRow,
  Button,
  ErrorSummary,
  type FieldError,
  FieldStack,
  type Frame,
  PostForm,
  RadioGroup,
  Select,
  TextInput,
  WorkbenchPage,
} from '#ui/index.ts';
import { newParticipantPath, participantsPath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

type Props = {
  readonly frame: Frame;
  readonly programme: string;
  /** Organisations of this server, without the own one. */
  readonly here: readonly {
    readonly id: string;
    readonly name: string;
    readonly cbsCode: string | null;
    readonly isConfirmed: boolean;
  }[];
  /** CBS codes of municipalities that take part already. */
  readonly takingCodes: readonly (string | null)[];
  readonly fields: FormValues;
  readonly errors: readonly FieldError[];
  /** True where no mail goes out, and a link is shown instead. */
  readonly keepsMail: boolean;
  /** True where the person or the organisation has no name of their own yet: that comes first. */
  readonly isNameless: boolean;
};

/** Asks an organisation to take part: one that is here, a municipality, or a partner by name. */
export const NewParticipantPage = (props: Props) => (
  <WorkbenchPage
    frame={props.frame}
    title={copy.newTitle}
    lead={copy.newLead}
    narrow
    crumbs={[{ label: copy.title, href: participantsPath(props) }]}
  >
    {props.isNameless ? <NamelessNotice back={newParticipantPath(props)} /> : <ParticipantForm {...props} />}
  </WorkbenchPage>
);

const ParticipantForm = ({ programme, here, takingCodes, fields, errors, keepsMail }: Props) => (
  <>
    <ErrorSummary errors={errors} />
    <PostForm action={newParticipantPath({ programme })}>
      <FieldStack>
        <WhichOrganisation here={here} takingCodes={takingCodes} fields={fields} errors={errors} />
        <RadioGroup
          name="part"
          label={copy.part}
          value={fields.get('part')}
          error={errorOf(errors, 'part')}
          options={PARTS.map((value) => ({ value, label: copy.parts[value], help: copy.partHelp[value] }))}
        />
        <TextInput
          name="email"
          label={copy.contact}
          help={keepsMail ? copy.contactHelpByHand : copy.contactHelp}
          type="email"
          value={fields.get('email')}
          error={errorOf(errors, 'email')}
          autocomplete="off"
        />
        <TextInput
          name="contactName"
          label={copy.contactName}
          value={fields.get('contactName')}
          error={errorOf(errors, 'contactName')}
          autocomplete="off"
        />
        <ActionRow>
          <Button kind="primary" icon={keepsMail ? 'plus' : 'send'}>
            {keepsMail ? copy.inviteByHand : copy.invite}
          </Button>
          <a href={participantsPath({ programme })}>{copy.stop}</a>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </>
);

type WhichProps = Pick<Props, 'here' | 'takingCodes' | 'fields' | 'errors'>;

const WhichOrganisation = ({ here, takingCodes, fields, errors }: WhichProps) => {
  const known = new Set([...here.map(({ cbsCode }) => cbsCode), ...takingCodes]);
  return (
    <>
      <Select
        name="organisation"
        label={copy.choose}
        help={copy.chooseHelp}
        value={fields.get('organisation')}
        error={errorOf(errors, 'organisation')}
        optional="one-of"
        options={[
          ...(here.length > 0
            ? [
                {
                  title: copy.onServer,
                  options: here.map(({ id, name, isConfirmed }) => ({
                    value: id,
                    label: isConfirmed ? name : copy.unconfirmed(name),
                  })),
                },
              ]
            : []),
          {
            title: copy.municipalities,
            options: MUNICIPALITIES.filter(({ code }) => !known.has(code)).map(({ code, name }) => ({
              value: code,
              label: name,
            })),
          },
        ]}
      />
      <TextInput
        name="otherName"
        label={copy.otherName}
        help={copy.otherNameHelp}
        value={fields.get('otherName')}
        maxLength={200}
        optional="one-of"
      />
    </>
  );
};
