import { ButtonLink, Notice } from '#ui/index.ts';
import { peoplePath } from '../../paths.ts';
import { copy } from '../copy.nl.ts';

/** Says in the place of a form to invite that names are missing, and where to fill them in; `back` is the path of the form. */
export const NamelessNotice = ({ back }: { readonly back: string }) => (
  <Notice kind="warning">
    <p>{copy.nameless.text}</p>
    <ButtonLink href={`${peoplePath({})}?terug=${encodeURIComponent(back)}`} kind="primary" icon="arrow-right">
      {copy.nameless.fillIn}
    </ButtonLink>
  </Notice>
);
