import { errorOf, type FormValues } from '#kernel/form-values.ts';
import {
  ActionRow,
  Button,
  ErrorSummary,
  type FieldError,
  FieldStack,
  type Frame,
  PostForm,
  RadioGroup,
  TextInput,
  WorkbenchPage,
} from '#ui/index.ts';
import { NamelessNotice } from '../../invitations/pages/nameless-notice.tsx';
import { ROLES } from '../../model/role.ts';
import { words } from '../../model/role-words.nl.ts';
import { colleaguesPath, newColleaguePath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

type Props = {
  readonly frame: Frame;
  readonly fields: FormValues;
  readonly errors: readonly FieldError[];
  /** True where no mail goes out, and a link is shown instead. */
  readonly keepsMail: boolean;
  /** True where the inviter or the organisation has no name of their own yet: that comes first. */
  readonly isNameless: boolean;
};

/** Asks in a colleague of the own organisation. */
export const InvitePage = (props: Props) => (
  <WorkbenchPage
    frame={props.frame}
    title={copy.invite}
    lead={props.keepsMail ? copy.inviteLeadByHand : copy.inviteLead}
    narrow
    crumbs={[{ label: copy.title, href: colleaguesPath({}) }]}
  >
    {props.isNameless ? <NamelessNotice back={newColleaguePath({})} /> : <InviteForm {...props} />}
  </WorkbenchPage>
);

const InviteForm = ({ fields, errors, keepsMail }: Props) => (
  <>
    <ErrorSummary errors={errors} />
    <PostForm action={newColleaguePath({})}>
      <FieldStack>
        <TextInput
          name="name"
          label={copy.colleagueName}
          value={fields.get('name')}
          error={errorOf(errors, 'name')}
          autocomplete="off"
        />
        <TextInput
          name="email"
          label={copy.email}
          type="email"
          value={fields.get('email')}
          error={errorOf(errors, 'email')}
          autocomplete="off"
        />
        <RadioGroup
          name="role"
          label={copy.role}
          value={fields.get('role')}
          error={errorOf(errors, 'role')}
          options={ROLES.map((value) => ({ value, label: words.roles[value], help: words.roleHelp[value] }))}
        />
        <ActionRow>
          <Button kind="primary" icon={keepsMail ? 'user-plus' : 'send'}>
            {keepsMail ? copy.make : copy.send}
          </Button>
          <a href={colleaguesPath({})}>{copy.stop}</a>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </>
);
