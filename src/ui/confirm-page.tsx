import type { PropsWithChildren } from 'hono/jsx';
import type { Crumb } from './breadcrumb/breadcrumb.tsx';
import { Button } from './button/button.tsx';
import { copy } from './copy.nl.ts';
import type { Frame } from './frame.ts';
import { PostForm } from './post-form.tsx';
import { ActionRow } from './section/section.tsx';
import { WorkbenchPage } from './workbench-page.tsx';

type ConfirmPageProps = PropsWithChildren<{
  readonly frame: Frame;
  /** The question: 'Nieuwsbrief 2 weggooien?' */
  readonly title: string;
  readonly action: string;
  /** The verb on the button: 'Weggooien'. */
  readonly confirmLabel: string;
  /** Where stopping leads. */
  readonly cancelHref: string;
  readonly cancelLabel?: string | undefined;
  /** It cannot be taken back. */
  readonly danger?: boolean | undefined;
  readonly crumbs?: readonly Crumb[] | undefined;
  /** Sent along as hidden fields. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}>;

/** A page that asks before something large happens; the children say what will change. No dialog needed. */
export const ConfirmPage = (props: ConfirmPageProps) => (
  <WorkbenchPage frame={props.frame} title={props.title} crumbs={props.crumbs} narrow>
    <div class="een-lopend">{props.children}</div>
    <PostForm action={props.action}>
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <ActionRow>
        <Button kind={props.danger ? 'danger' : 'primary'}>{props.confirmLabel}</Button>
        <a href={props.cancelHref}>{props.cancelLabel ?? copy.cancel}</a>
      </ActionRow>
    </PostForm>
  </WorkbenchPage>
);
