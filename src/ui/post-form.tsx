import type { PropsWithChildren } from 'hono/jsx';
import { buttonClass, type ButtonKind } from './button/button.tsx';
import { useCsrf } from './csrf.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

type PostFormProps = PropsWithChildren<{
  readonly action: string;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  /** Set when the form sends a file. */
  readonly files?: boolean | undefined;
  /** Accessible name, for a form that is a landmark of its own. */
  readonly label?: string | undefined;
}>;

/** The only way to change something: a form that posts and carries the token of the page. Checking is done by the server. */
export const PostForm = ({ action, id, class: extra, files, label, children }: PostFormProps) => (
  <form
    method="post"
    action={action}
    id={id}
    class={extra}
    aria-label={label}
    enctype={files ? 'multipart/form-data' : undefined}
    novalidate
  >
    <input type="hidden" name="csrf" value={useCsrf()} />
    {children}
  </form>
);

type PostButtonProps = {
  readonly action: string;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly kind?: ButtonKind | undefined;
  readonly small?: boolean | undefined;
  /** Read instead of `label` where several buttons look alike: 'Weghalen: Nieuwsbrief 2'. Starts with `label`. */
  readonly accessibleName?: string | undefined;
  /** Sent along as hidden fields. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
};

/** A button that is a whole form: one click posts to `action`. */
export const PostButton = ({ action, label, icon, kind, small, accessibleName, fields }: PostButtonProps) => (
  <PostForm action={action} class="een-postknop">
    {Object.entries(fields ?? {}).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button type="submit" class={buttonClass({ kind, small })} aria-label={accessibleName}>
      {icon ? <Icon name={icon} /> : null}
      {label}
    </button>
  </PostForm>
);
