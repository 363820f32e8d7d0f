import { PostButton } from '../post-form.tsx';
import { ButtonLink } from './button.tsx';

type DeedButtonProps = {
  readonly label: string;
  readonly href: string;
  /** Set when the click does it, by a post to `href`; else it leads to the place where it is done. */
  readonly isAction?: boolean | undefined;
  /** Read instead of `label` where several look alike. Starts with `label`. */
  readonly accessibleName: string;
};

/** The one thing to do about something in a list: a way to the place, or the deed itself. */
export const DeedButton = ({ label, href, isAction, accessibleName }: DeedButtonProps) =>
  isAction ? (
    <PostButton action={href} label={label} accessibleName={accessibleName} small />
  ) : (
    <ButtonLink href={href} small accessibleName={accessibleName}>
      {label}
    </ButtonLink>
  );
