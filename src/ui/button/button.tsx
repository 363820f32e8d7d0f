import type { PropsWithChildren } from 'hono/jsx';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icons.ts';

/** `primary` is used once per page, last in its row; `quiet` has no border; `danger` cannot be taken back. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

const OURS = { primary: 'een-button--hoofd', plain: '', quiet: 'een-button--stil', danger: 'een-button--gevaar' };
const NL = { primary: 'primary', plain: 'secondary', quiet: 'subtle', danger: 'secondary' };

type Look = {
  readonly kind?: ButtonKind | undefined;
  readonly small?: boolean | undefined;
  readonly iconOnly?: boolean | undefined;
};

/** Class names of a button, for the rare place that cannot use the components. */
export const buttonClass = ({ kind = 'plain', small, iconOnly }: Look): string =>
  classNames(
    'nl-button',
    `nl-button--${NL[kind]}`,
    'een-button',
    OURS[kind],
    small && 'een-button--klein',
    iconOnly && 'een-button--icoon',
  );

type CommonProps = PropsWithChildren<{
  readonly kind?: ButtonKind | undefined;
  readonly small?: boolean | undefined;
  readonly icon?: IconName | undefined;
  /** Needed when there are no words inside; otherwise starts with the words shown. */
  readonly accessibleName?: string | undefined;
}>;

type ButtonProps = CommonProps & {
  /** Submit sends the form around it; a plain `button` needs a popover target. Default submit. */
  readonly type?: 'submit' | 'button' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly form?: string | undefined;
  /** Sends the form elsewhere than its own action. */
  readonly formAction?: string | undefined;
  readonly popoverTarget?: string | undefined;
  /** The server is working: announced, still focusable. A button is never switched off. */
  readonly busy?: boolean | undefined;
};

/** A button. Never disabled: a click too early is answered with what is missing. */
export const Button = (props: ButtonProps) => (
  <button
    type={props.type ?? 'submit'}
    class={buttonClass({ kind: props.kind, small: props.small, iconOnly: props.children === undefined })}
    name={props.name}
    value={props.value}
    form={props.form}
    formaction={props.formAction}
    popovertarget={props.popoverTarget}
    aria-disabled={props.busy ? 'true' : undefined}
    aria-label={props.accessibleName}
  >
    {props.icon ? <Icon name={props.icon} /> : null}
    {props.children}
  </button>
);

type ButtonLinkProps = CommonProps & { readonly href: string; readonly download?: boolean | undefined };

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const ButtonLink = (props: ButtonLinkProps) => (
  <a
    class={buttonClass({ kind: props.kind, small: props.small, iconOnly: props.children === undefined })}
    href={props.href}
    download={props.download ? '' : undefined}
    aria-label={props.accessibleName}
  >
    {props.icon ? <Icon name={props.icon} /> : null}
    {props.children}
  </a>
);
