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
import { ROLES } from '../../model/role.ts';
import { words } from '../../model/role-words.nl.ts';
import { colleaguesPath, newColleaguePath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

type Props = { readonly frame: Frame; readonly fields: FormValues; readonly errors: readonly FieldError[] };

/** Asks in a colleague of the own organisation. */
export const InvitePage = ({ frame, fields, errors }: Props) => (
  <WorkbenchPage
    frame={frame}
    title={copy.invite}
    lead={copy.inviteLead}
    narrow
    crumbs={[{ label: copy.title, href: colleaguesPath({}) }]}
  >
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
          <Button kind="primary" icon="send">
            {copy.send}
          </Button>
          <a href={colleaguesPath({})}>{copy.stop}</a>
        </ActionRow>
      </FieldStack>
    </PostForm>
  </WorkbenchPage>
);
