import { ButtonLink, PostButton } from '#ui/index.ts';
import type { Mend } from '../model/mend.ts';

/** What to do about a finding: a way to the place, or the deed itself. `name` is read instead of the label alone. */
export const MendButton = ({ mend, name }: { readonly mend: Mend; readonly name: string }) =>
  mend.isAction ? (
    <PostButton action={mend.href} label={mend.label} accessibleName={name} small />
  ) : (
    <ButtonLink href={mend.href} small accessibleName={name}>
      {mend.label}
    </ButtonLink>
  );
